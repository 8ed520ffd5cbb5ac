#!/usr/bin/env python3
"""Write sumbar-2021.json: a full provincial edition of the Paritrana Award as a sample.

Everything in it is invented: weights, figures, marks, persons, companies and villages. The nineteen regencies and
cities carry their real names so that the sample looks like an edition, but no place in it says anything about them.

The script is deterministic. Before it writes, it computes every category with fractions and refuses an edition
that has lost one of the situations it is there to show: a tie broken by the ladder, a tie broken by the plenary,
a near tie, a missing mark, recusals, a withdrawal, a figure that does not apply.

    python3 make_sumbar_2021.py            write the file beside this script
    python3 make_sumbar_2021.py --show     write it and print the rankings
"""

import argparse
import csv
import hashlib
import json
import re
import sys
from fractions import Fraction
from pathlib import Path

import sumbar_2021_desk as desk

HERE = Path(__file__).resolve().parent
YEAR_END = "2021-12-31"


def wobble(span, *key):
    """A whole number from -span to span that depends on the key alone."""
    digest = hashlib.sha256("/".join(key).encode()).digest()
    return int.from_bytes(digest[:8], "big") % (2 * span + 1) - span


def decimal(halves):
    """Half points as a decimal string: 175 is "87.5", 176 is "88"."""
    return str(halves // 2) + (".5" if halves % 2 else "")


# ---------------------------------------------------------------- the scheme

def aspect(code, title, *children):
    return {"code": code, "title": title, "children": list(children)}


def leaf(code, title, weight, source, scale):
    return {"code": code, "title": title, "weight": weight, "source": source, "provenance": "contoh", "scale": scale}


def levels(*rows):
    return {"kind": "levels", "levels": [{"code": c, "title": t, "score": s} for c, t, s in rows]}


def points(top, step):
    return {"kind": "points", "min": "0", "max": top, "step": step}


def ratio(target="100"):
    return {"kind": "ratio", "target": target, "cap": "100", "decimals": 2}


def bands(*rows):
    return {"kind": "bands", "bands": [{"from": f, "score": s} for f, s in rows]}


JURY = points("100", "0.5")


def category(code, title, ties, criteria, harapan=0):
    return {"code": code, "title": title, "places": 3, "harapan": harapan, "sent_up": 4,
            "rules": {"aggregate": "mean", "missing": "block", "quorum": 5, "rank_on": "exact", "decimals": 2,
                      "ties": ties, "numbering": "competition"},
            "criteria": criteria}


def kab():
    return category("KAB", "Pemerintah Kabupaten/Kota", ["KIN", "REG", "WAW"], [
        aspect("REG", "Regulasi",
               leaf("REG1", "Produk hukum jaminan sosial ketenagakerjaan", "12", "fact", levels(
                   ("perda", "Peraturan daerah", "100"), ("perkada", "Peraturan bupati/wali kota", "80"),
                   ("keputusan", "Keputusan bupati/wali kota", "60"), ("edaran", "Surat edaran atau instruksi", "40"),
                   ("proses", "Masih dalam proses", "20"), ("tidak", "Tidak ada", "0"))),
               leaf("REG2", "Anggaran APBD untuk non-ASN dan penyelenggara pemilu", "8", "fact", levels(
                   ("penuh", "Dianggarkan untuk semua", "100"), ("sebagian", "Dianggarkan untuk sebagian", "60"),
                   ("rencana", "Baru direncanakan", "30"), ("tidak", "Tidak dianggarkan", "0"))),
               leaf("REG3", "Anggaran APBD untuk pekerja rentan terhadap kebutuhan iurannya", "10", "measured",
                    ratio("30"))),
        aspect("KIN", "Kinerja kepesertaan",
               leaf("KIN1", "Cakupan pekerja penerima upah (PU)", "10", "measured", ratio()),
               leaf("KIN2", "Cakupan pekerja bukan penerima upah (BPU)", "10", "measured", ratio("40")),
               leaf("KIN3", "Cakupan pekerja jasa konstruksi", "5", "measured", ratio()),
               leaf("KIN4", "Cakupan pegawai non-ASN", "5", "measured", ratio()),
               leaf("KIN5", "Pekerja rentan terlindungi", "5", "measured", ratio("30")),
               leaf("KIN6", "Pertumbuhan peserta aktif selama tahun penilaian", "5", "measured", bands(
                   ("0", "30"), ("2.5", "50"), ("5", "70"), ("10", "85"), ("15", "100")))),
        aspect("INO", "Inovasi daerah",
               leaf("INO1", "Kebaruan inovasi", "5", "opinion", JURY),
               leaf("INO2", "Dampak inovasi", "5", "opinion", JURY)),
        aspect("WAW", "Wawancara",
               leaf("WAW1", "Kehadiran kepala daerah", "5", "fact", levels(
                   ("langsung", "Bupati/wali kota hadir langsung", "100"),
                   ("wakil", "Diwakili wakil kepala daerah", "70"),
                   ("sekda", "Diwakili sekretaris daerah", "50"), ("lain", "Diwakili pejabat lain", "30"))),
               leaf("WAW2", "Pemahaman substansi jaminan sosial", "5", "opinion", JURY),
               leaf("WAW3", "Implementasi regulasi yang diterbitkan", "5", "opinion", JURY),
               leaf("WAW4", "Pemaparan dan penguasaan", "5", "opinion", JURY)),
    ])


def company(code, title, harapan):
    return category(code, title, ["KEP", "DIG", "CSR", "WAW"], [
        aspect("KEP", "Kepatuhan",
               leaf("KEP1", "Seluruh tenaga kerja terdaftar", "15", "measured", ratio()),
               leaf("KEP2", "Kelengkapan program JKK, JKM, JHT, JP", "10", "fact", levels(
                   ("empat", "JKK, JKM, JHT, dan JP", "100"), ("tiga", "JKK, JKM, dan JHT", "75"),
                   ("dua", "JKK dan JKM", "50"), ("tidak", "Belum mengikuti program", "0"))),
               leaf("KEP3", "Ketepatan pembayaran iuran (bulan)", "10", "measured", ratio()),
               leaf("KEP4", "Kesesuaian upah yang dilaporkan", "5", "measured", ratio())),
        aspect("DIG", "Komitmen digitalisasi",
               leaf("DIG1", "Pelaporan daring (jumlah bulan dalam setahun)", "7.5", "fact", points("12", "1")),
               leaf("DIG2", "Pekerja yang memakai aplikasi", "7.5", "measured", ratio("80"))),
        aspect("CSR", "Kepedulian (CSR)",
               leaf("CSR1", "Pekerja rentan yang dibantu terhadap jumlah pekerja sendiri", "8", "measured",
                    ratio("10")),
               leaf("CSR2", "Anggaran kepedulian", "7", "fact", levels(
                   ("realisasi", "Dianggarkan dan terealisasi", "100"),
                   ("anggaran", "Dianggarkan, belum terealisasi", "60"),
                   ("insidental", "Bantuan insidental", "30"), ("tidak", "Tidak ada", "0")))),
        aspect("WAW", "Wawancara",
               leaf("WAW1", "Kehadiran pimpinan tertinggi", "5", "fact", levels(
                   ("pimpinan", "Direktur utama hadir langsung", "100"), ("direksi", "Diwakili anggota direksi", "70"),
                   ("manajer", "Diwakili manajer", "40"), ("lain", "Diwakili pegawai lain", "20"))),
               leaf("WAW2", "Pemahaman jaminan sosial ketenagakerjaan", "10", "opinion", JURY),
               leaf("WAW3", "Komitmen dan kepedulian", "10", "opinion", JURY),
               leaf("WAW4", "Pemaparan dan penguasaan", "5", "opinion", JURY)),
    ], harapan)


def mikro():
    return category("MIKRO", "Usaha Kecil/Mikro", ["KEP", "KIN"], [
        aspect("KEP", "Kepatuhan",
               leaf("KEP1", "Pendaftaran usaha dan pekerja", "25", "fact", levels(
                   ("lengkap", "Terdaftar sebelum tahun penilaian", "100"),
                   ("berjalan", "Terdaftar dalam tahun penilaian", "75"),
                   ("sebagian", "Terdaftar sebagian", "40"), ("tidak", "Belum terdaftar", "0"))),
               leaf("KEP2", "Ketepatan pembayaran iuran (bulan)", "25", "measured", ratio()),
               leaf("KEP3", "Tertib administrasi menurut berkas", "10", "opinion", JURY)),
        aspect("KIN", "Kinerja",
               leaf("KIN1", "Cakupan pekerja", "20", "measured", ratio()),
               leaf("KIN2", "Program yang diikuti", "10", "fact", levels(
                   ("empat", "JKK, JKM, JHT, dan JP", "100"), ("tiga", "JKK, JKM, dan JHT", "85"),
                   ("dua", "JKK dan JKM", "60"), ("tidak", "Belum mengikuti program", "0"))),
               leaf("KIN3", "Upaya mengajak usaha lain di sekitarnya", "10", "opinion", JURY)),
    ])


def desa():
    return category("DESA", "Pemerintah Desa/Nagari", ["PES", "REG", "INO"], [
        aspect("REG", "Regulasi dan anggaran",
               leaf("REG1", "Produk hukum nagari/desa", "12.5", "fact", levels(
                   ("peraturan", "Peraturan nagari/desa", "100"), ("kepala", "Peraturan wali nagari/kepala desa", "80"),
                   ("keputusan", "Keputusan wali nagari/kepala desa", "50"), ("proses", "Masih dalam proses", "20"),
                   ("tidak", "Tidak ada", "0"))),
               leaf("REG2", "Anggaran nagari/desa terhadap kebutuhan iuran", "17.5", "measured", ratio("50"))),
        aspect("PES", "Kepesertaan",
               leaf("PES1", "Perangkat nagari/desa terlindungi", "15", "measured", ratio()),
               leaf("PES2", "Kepala jorong/dusun dan pengurus lembaga terlindungi", "10", "measured", ratio()),
               leaf("PES3", "Pekerja rentan terlindungi", "15", "measured", ratio("50")),
               leaf("PES4", "Pekerja pada pelaku usaha setempat terlindungi", "10", "measured", ratio("80"))),
        aspect("INO", "Inovasi dan penggerakan",
               leaf("INO1", "Kebaruan cara", "10", "opinion", JURY),
               leaf("INO2", "Penggerakan warga", "10", "opinion", JURY)),
    ])


# ---------------------------------------------------------------- the jury

JURORS = [  # code, name, element, leaning in half points, grain in half points
    ("J1", "Drs. Anu Contoh, M.Si.", "Sekretaris Daerah Provinsi Sumatera Barat", 0, 5),
    ("J2", "Misalnya Contoh, S.E., M.M.", "Kepala Kantor Cabang BPJS Ketenagakerjaan Padang", 4, 2),
    ("J3", "Dra. Fulanah Contoh, M.M.", "Asisten Pemerintahan dan Kesejahteraan Rakyat", -4, 5),
    ("J4", "Ir. Polan Contoh, M.T.", "Kepala Dinas Tenaga Kerja dan Transmigrasi", 1, 1),
    ("J5", "Umpama Contoh, S.E.", "Kepala Dinas Koperasi dan UKM", 3, 2),
    ("J6", "Dr. Ibarat Contoh, M.Stat.", "Kepala Badan Pusat Statistik Provinsi Sumatera Barat", -9, 1),
    ("J7", "H. Fulan Contoh", "Ketua Apindo Sumatera Barat", -2, 10),
    ("J8", "Seumpama Contoh", "Ketua SPSI Sumatera Barat", 6, 2),
    ("J9", "Prof. Dr. Andai Contoh, S.H., M.H.", "Akademisi (ahli jaminan sosial)", -1, 1),
]
ROLES = {"J1": "chair", "J2": "secretary"}
FINE = [code for code, _, _, _, grain in JURORS if grain == 1]

RECUSALS = {
    ("J9", "KK-17"): "contoh: pada 2021 menjadi konsultan penyusunan peraturan wali kota ini",
    ("J8", "BB-04"): "contoh: pernah menjadi pengurus serikat pekerja di perusahaan ini",
}
MISSING = ("KK-10", "WAW3", "J7")  # the one mark that an eligible nominee is short of
NO_INTERVIEW = {"KK-15"}           # withdrew before the interview
OUTLIERS = {                       # marks far from the other jurors', in half points
    ("KK-06", "WAW4", "J3"): 90, ("KK-12", "INO1", "J8"): 190, ("BB-06", "WAW2", "J6"): 80, ("ND-07", "INO2", "J7"): 70,
}
COMMENTS = {
    ("KK-06", "WAW4", "J3"): "contoh: paparan dibacakan, pertanyaan tentang pekerja rentan tidak dijawab",
    ("KK-12", "INO1", "J8"): "contoh: pendaftaran lewat koperasi kebun belum ada di daerah lain",
    ("KK-13", "WAW2", "J9"): "contoh: menguasai angka sampai tingkat kecamatan",
    ("KK-04", "INO2", "J5"): "contoh: kerja sama dengan pasar nagari sudah berjalan",
    ("KK-09", "WAW3", "J4"): "contoh: pelaksanaan terkendala jarak antarpulau",
    ("BB-06", "WAW2", "J6"): "contoh: tidak dapat menjelaskan beda JHT dan JP",
    ("BB-01", "WAW3", "J7"): "contoh: komitmen tertulis direksi diperlihatkan",
    ("BM-05", "WAW4", "J2"): "contoh: pemaparan ringkas dan jelas",
    ("UM-03", "KEP3", "J6"): "contoh: bukti bayar lengkap dan tersusun menurut bulan",
    ("UM-08", "KIN3", "J5"): "contoh: berkas menunjukkan skala usaha di atas kategori ini",
    ("ND-07", "INO2", "J7"): "contoh: penggerakan warga belum tampak dalam berkas",
    ("ND-02", "INO1", "J9"): "contoh: iuran lewat hasil surau patut dicatat",
}

# The jurors' marks of these leaves are nudged until they add up to this sum of half points, for the two exact ties.
SUMS = {
    ("KK-12", "INO2"): 1401, ("KK-12", "WAW3"): 1408,
    ("ND-02", "INO1"): 1484, ("ND-02", "INO2"): 1426, ("ND-09", "INO1"): 1440, ("ND-09", "INO2"): 1470,
}
# Figures set by hand for the same reason: numerator, denominator.
FIGURES = {
    ("KK-12", "KIN1"): (47234, 61511), ("KK-12", "KIN3"): (11019, 13746),
    ("ND-02", "REG2"): (32822000, 81043200), ("ND-09", "REG2"): (43763000, 108057600),
    ("ND-02", "PES2"): (24, 30), ("ND-09", "PES2"): (36, 45),
    ("ND-02", "PES3"): (150, 360), ("ND-09", "PES3"): (200, 480),
    ("ND-02", "PES4"): (71, 100), ("ND-09", "PES4"): (142, 200),
}


# ---------------------------------------------------------------- the nominees
# Quality numbers are percent of full marks, before noise.

KAB = [  # region, PU and BPU workers in hundreds, non-ASN staff; REG1, REG2; quality of budget, performance,
         # innovation, interview; who came
    ("13.01", 482, 1324, 5210, "perkada", "penuh", 74, 73, 76, 80, "langsung"),
    ("13.02", 415, 1281, 4870, "keputusan", "sebagian", 66, 67, 72, 75, "wakil"),
    ("13.03", 293, 764, 3420, "perkada", "sebagian", 66, 71, 73, 77, "wakil"),
    ("13.04", 421, 1203, 4650, "perda", "penuh", 85, 79, 84, 85, "langsung"),
    ("13.05", 454, 1257, 4980, "keputusan", "sebagian", 63, 66, 69, 73, "sekda"),
    ("13.06", 583, 1552, 5630, "perkada", "penuh", 78, 76, 79, 80, "wakil"),
    ("13.07", 446, 1390, 4720, "perkada", "sebagian", 70, 68, 72, 76, "langsung"),
    ("13.08", 312, 943, 3890, "keputusan", "sebagian", 61, 63, 66, 71, "wakil"),
    ("13.09", 121, 306, 2640, "keputusan", "sebagian", 63, 57, 74, 75, "langsung"),
    ("13.10", 384, 662, 2980, "perkada", "sebagian", 64, 68, 69, 73, "wakil"),
    ("13.11", 223, 525, 2750, "keputusan", "sebagian", 61, 64, 69, 73, "wakil"),
    ("13.12", 615, 1184, 4310, "perda", "penuh", 68, 74, 77, 78, "wakil"),
    ("13.71", 1824, 1713, 9860, "perda", "penuh", 84, 88, 86, 87, "langsung"),
    ("13.72", 142, 173, 1940, "perkada", "penuh", 80, 81, 78, 81, "wakil"),
    ("13.73", 133, 151, 1720, "perkada", "sebagian", 72, 75, 74, 76, "wakil"),
    ("13.74", 112, 134, 1830, "perda", "penuh", 83, 80, 83, 83, "langsung"),
    ("13.75", 254, 312, 2410, "perda", "penuh", 89, 86, 85, 86, "langsung"),
    ("13.76", 243, 364, 2560, "perda", "penuh", 86, 84, 86, 87, "langsung"),
    ("13.77", 151, 224, 2080, "perkada", "sebagian", 69, 72, 75, 78, "langsung"),
]
GROWTH = [52, 31, 64, 118, 27, 83, 45, 12, 33, 58, 21, 96, 161, 88, 71, 104, 127, 153, 76]  # per mille

COMPANY = {  # name, region, workers; registered %, programmes, months paid, wage %, months online, app users %,
             # vulnerable workers helped, budget; who came, quality of interview
    "BESAR": [
        ("PT Contoh Sejahtera Abadi", "13.71", 2480, 100, "empat", 12, 99, 12, 74, 231, "realisasi", "pimpinan", 90),
        ("PT Misal Sawit Lestari", "13.12", 3915, 93, "empat", 11, 95, 10, 41, 302, "realisasi", "direksi", 82),
        ("PT Umpama Karet Makmur", "13.10", 1764, 90, "tiga", 12, 93, 9, 46, 88, "anggaran", "direksi", 78),
        ("PT Andai Logistik Samudra", "13.71", 1142, 97, "empat", 12, 97, 12, 66, 96, "realisasi", "pimpinan", 84),
        ("PT Ibarat Sehat Medika", "13.75", 826, 100, "empat", 12, 100, 12, 79, 61, "anggaran", "pimpinan", 87),
        ("PT Contoh Energi Mandiri", "13.11", 653, 96, "empat", 10, 92, 11, 52, 37, "insidental", "manajer", 75),
        ("PT Misal Ritel Bersama", "13.76", 1378, 88, "tiga", 11, 94, 12, 71, 45, "insidental", "direksi", 76),
        ("PT Umpama Tambang Selaras", "13.03", 947, 95, "empat", 12, 96, 10, 51, 92, "realisasi", "direksi", 80),
        ("PT Andai Keuangan Sentosa", "13.71", 1215, 99, "empat", 12, 100, 12, 80, 63, "realisasi", "direksi", 84),
    ],
    "MENENGAH": [
        ("PT Contoh Pangan Rasa", "13.06", 212, 98, "empat", 12, 97, 12, 63, 15, "realisasi", "pimpinan", 85),
        ("CV Misal Jaya", "13.77", 96, 91, "tiga", 11, 90, 8, 44, 5, "insidental", "pimpinan", 77),
        ("PT Umpama Wisata Minang", "13.75", 174, 94, "empat", 12, 95, 11, 58, 12, "anggaran", "direksi", 81),
        ("CV Andai Konstruksi Karya", "13.71", 143, 86, "dua", 10, 88, 7, 35, 4, "tidak", "manajer", 70),
        ("PT Ibarat Tekstil Songket", "13.73", 188, 100, "empat", 12, 99, 12, 72, 17, "realisasi", "pimpinan", 88),
        ("PT Contoh Pendidikan Bangsa", "13.74", 127, 99, "empat", 12, 98, 12, 77, 8, "anggaran", "direksi", 83),
        ("CV Misal Ternak Unggul", "13.07", 108, 89, "tiga", 12, 92, 9, 40, 9, "realisasi", "pimpinan", 79),
        ("PT Umpama Bahari Niaga", "13.01", 156, 92, "tiga", 11, 93, 10, 49, 6, "insidental", "direksi", 74),
        ("PT Andai Percetakan Aksara", "13.72", 83, 96, "empat", 12, 96, 12, 69, 5, "anggaran", "manajer", 80),
    ],
}

MIKRO = [  # name, region, registration, months paid, workers, registered, programmes, order, outreach
    ("UD Umpama Rasa", "13.71", "lengkap", 12, 14, 13, "tiga", 87, 83),
    ("Rumah Makan Contoh Bundo", "13.04", "lengkap", 12, 18, 16, "dua", 80, 82),
    ("Sulaman Misal Tigo", "13.06", "lengkap", 12, 11, 11, "tiga", 91, 87),
    ("Bengkel Andai Motor", "13.76", "berjalan", 11, 7, 6, "dua", 74, 68),
    ("Kedai Kopi Ibarat", "13.75", "berjalan", 10, 9, 8, "dua", 77, 75),
    ("Keripik Balado Misal", "13.71", "lengkap", 11, 16, 15, "tiga", 80, 77),
    ("Tenun Contoh Saiyo", "13.73", "lengkap", 12, 13, 12, "dua", 88, 86),
    ("CV Umpama Kayu Indah", "13.12", "lengkap", 12, 19, 19, "empat", 85, 76),
    ("Katering Andai Lamak", "13.77", "berjalan", 12, 12, 10, "tiga", 79, 73),
    ("Konveksi Seumpama", "13.72", "sebagian", 9, 15, 9, "dua", 66, 64),
    ("Perikanan Misal Danau", "13.02", "berjalan", 12, 8, 8, "dua", 75, 85),
    ("Anyaman Contoh Rimbo", "13.09", "sebagian", 12, 10, 7, "dua", 72, 79),
]

DESA = [  # name, region, law, budget %; officials, board members, vulnerable workers, local workers, coverage %;
          # quality of novelty, of moving people
    ("Nagari Contoh Saiyo", "13.06", "peraturan", 46, 13, 34, 412, 160, 88, 84, 86),
    ("Nagari Contoh Basamo", "13.04", "peraturan", 40, 12, 30, 360, 100, 80, 82, 80),
    ("Nagari Contoh Sapakaik", "13.05", "kepala", 29, 11, 28, 368, 94, 71, 74, 76),
    ("Nagari Contoh Salingka", "13.07", "kepala", 33, 12, 36, 391, 77, 75, 78, 79),
    ("Nagari Contoh Rantau", "13.01", "keputusan", 25, 14, 41, 520, 138, 66, 70, 73),
    ("Nagari Contoh Luhak", "13.02", "kepala", 31, 10, 27, 304, 66, 73, 73, 71),
    ("Nagari Contoh Batuah", "13.08", "proses", 21, 11, 25, 347, 58, 62, 68, 74),
    ("Nagari Contoh Sahati", "13.03", "keputusan", 28, 10, 24, 286, 71, 70, 75, 72),
    ("Nagari Contoh Tigo Jorong", "13.12", "peraturan", 40, 11, 45, 480, 200, 80, 80, 82),
    ("Nagari Contoh Sarumpun", "13.10", "kepala", 27, 9, 22, 251, 83, 68, 71, 70),
    ("Nagari Contoh Sungai", "13.11", "proses", 23, 10, 23, 263, 0, 64, 66, 67),
    ("Desa Contoh Pantai", "13.77", "keputusan", 35, 12, 18, 198, 102, 77, 76, 75),
]

STATUS = {"KK-15": "withdrawn", "UM-08": "ineligible"}

DECISIONS = [
    {"category": "DESA", "kind": "order", "nominees": ["ND-09", "ND-02"],
     "reason": "contoh: nilai sama sampai tiap aspek; pleno mendahulukan nagari dengan pekerja rentan terlindungi "
               "lebih banyak"},
]


class Marks:
    """Collects the marks; every method adds the value of one leaf of one nominee."""

    def __init__(self):
        self.rows = []

    def fact(self, who, criterion, value):
        self.rows.append({"nominee": who, "criterion": criterion, "value": str(value)})

    def figure(self, who, criterion, numerator, denominator, source):
        numerator, denominator = FIGURES.get((who, criterion), (numerator, denominator))
        self.rows.append({"nominee": who, "criterion": criterion, "numerator": str(numerator),
                          "denominator": str(denominator), "source": "contoh: " + source, "date": YEAR_END})
        return numerator

    def not_applicable(self, who, criterion, source):
        self.rows.append({"nominee": who, "criterion": criterion, "na": True, "source": "contoh: " + source,
                          "date": YEAR_END})

    def jury(self, who, criterion, quality):
        given = {}
        for code, _, _, leaning, grain in JURORS:
            if (code, who) in RECUSALS or (who, criterion, code) == MISSING:
                continue
            raw = 2 * quality + leaning + wobble(7, who, criterion, code)
            given[code] = OUTLIERS.get((who, criterion, code), min(200, (raw + grain // 2) // grain * grain))
        short = SUMS.get((who, criterion), sum(given.values())) - sum(given.values())
        for turn in range(abs(short)):
            given[FINE[turn % len(FINE)]] += 1 if short > 0 else -1
        for code, halves in given.items():
            row = {"nominee": who, "criterion": criterion, "juror": code, "value": decimal(halves)}
            if (who, criterion, code) in COMMENTS:
                row["comment"] = COMMENTS[who, criterion, code]
            self.rows.append(row)


def share(whole, percent, *key):
    """About percent of whole, a little off."""
    return whole * (percent * 100 + wobble(250, *key)) // 10000


def add_kab(marks, who, row, growth):
    region, pu, bpu, staff, law, budget, money, kin, ino, waw, came = row
    pu, bpu = (hundreds * 100 + wobble(49, who, "universe") for hundreds in (pu, bpu))
    rentan = share(bpu, 18, who, "rentan")
    premium = rentan * 16800 * 12
    marks.fact(who, "REG1", law)
    marks.fact(who, "REG2", budget)
    marks.figure(who, "REG3", share(premium, money * 30 // 100, who, "REG3") // 1000 * 1000, premium,
                 "DPA APBD 2021; iuran JKK dan JKM setahun")
    active = marks.figure(who, "KIN1", pu * 104 // 100 if region == "13.71" else share(pu, kin + 2, who, "KIN1"), pu,
                          "BPJS Ketenagakerjaan dan BPS 2021")
    active += marks.figure(who, "KIN2", share(bpu, kin * 38 // 100, who, "KIN2"), bpu,
                           "BPJS Ketenagakerjaan dan BPS 2021")
    if region == "13.09":
        marks.not_applicable(who, "KIN3", "tidak ada proyek jasa konstruksi dalam tahun penilaian")
    else:
        builders = share(pu + bpu, 6, who, "builders")
        active += marks.figure(who, "KIN3", share(builders, kin + 4, who, "KIN3"), builders,
                               "BPJS Ketenagakerjaan dan Dinas PUPR 2021")
    marks.figure(who, "KIN4", share(staff, kin + 6, who, "KIN4"), staff, "BPJS Ketenagakerjaan dan BKPSDM 2021")
    marks.figure(who, "KIN5", share(rentan, (kin + money) * 15 // 100, who, "KIN5"), rentan,
                 "BPJS Ketenagakerjaan dan Dinas Sosial 2021")
    start = active * 1000 // (1000 + growth)
    marks.figure(who, "KIN6", active - start, start,
                 "BPJS Ketenagakerjaan, peserta aktif 1 Januari dan 31 Desember 2021")
    for criterion in ("INO1", "INO2"):
        marks.jury(who, criterion, ino)
    if who in NO_INTERVIEW:
        return
    marks.fact(who, "WAW1", came)
    for criterion in ("WAW2", "WAW3", "WAW4"):
        marks.jury(who, criterion, waw)


def add_company(marks, who, row):
    _, _, workers, listed, programmes, paid, wage, online, app, helped, budget, came, waw = row
    registered = workers if listed == 100 else share(workers, listed, who, "KEP1")
    wages = workers * (2750000 + 1000 * wobble(200, who, "wage"))
    marks.figure(who, "KEP1", registered, workers, "BPJS Ketenagakerjaan dan daftar pekerja perusahaan 2021")
    marks.fact(who, "KEP2", programmes)
    marks.figure(who, "KEP3", paid, 12, "BPJS Ketenagakerjaan, pembayaran iuran 2021")
    marks.figure(who, "KEP4", wages * wage // 100, wages, "slip upah Desember 2021")
    marks.fact(who, "DIG1", online)
    marks.figure(who, "DIG2", registered * app // 100, registered, "BPJS Ketenagakerjaan, pemakai aplikasi 2021")
    marks.figure(who, "CSR1", helped, workers, "laporan kepedulian perusahaan 2021")
    marks.fact(who, "CSR2", budget)
    marks.fact(who, "WAW1", came)
    for criterion in ("WAW2", "WAW3", "WAW4"):
        marks.jury(who, criterion, waw)


def add_mikro(marks, who, row):
    _, _, status, paid, workers, registered, programmes, order, outreach = row
    marks.fact(who, "KEP1", status)
    marks.figure(who, "KEP2", paid, 12, "BPJS Ketenagakerjaan, pembayaran iuran 2021")
    marks.jury(who, "KEP3", order)
    marks.figure(who, "KIN1", registered, workers, "BPJS Ketenagakerjaan dan daftar pekerja usaha 2021")
    marks.fact(who, "KIN2", programmes)
    marks.jury(who, "KIN3", outreach)


def add_desa(marks, who, row):
    _, _, law, money, officials, board, rentan, local, cover, novelty, moving = row
    members = "BPJS Ketenagakerjaan dan data nagari/desa 2021"
    premium = (officials + board + rentan) * 16800 * 12
    marks.fact(who, "REG1", law)
    marks.figure(who, "REG2", share(premium, money, who, "REG2") // 1000 * 1000, premium, "APB nagari/desa 2021")
    marks.figure(who, "PES1", officials - (cover < 70) - (cover < 65), officials, members)
    marks.figure(who, "PES2", share(board, cover, who, "PES2"), board, members)
    marks.figure(who, "PES3", share(rentan, cover // 2, who, "PES3"), rentan, members)
    if local:
        marks.figure(who, "PES4", share(local, cover - 10, who, "PES4"), local, members)
    else:
        marks.not_applicable(who, "PES4", "tidak ada pelaku usaha yang mempekerjakan orang lain")
    marks.jury(who, "INO1", novelty)
    marks.jury(who, "INO2", moving)


def edition():
    with open(HERE.parent / "regions" / "regions.csv", encoding="utf-8", newline="") as file:
        names = {row["code"]: row["name"] for row in csv.DictReader(file)}
    nominees, marks = [], Marks()

    def nominate(code, category, name, region):
        nominees.append({"code": code, "category": category, "name": name, "region": region,
                         "status": STATUS.get(code, "eligible")})
        return code

    for number, row in enumerate(KAB, 1):
        who = nominate(f"KK-{number:02}", "KAB", names[row[0]], row[0])
        add_kab(marks, who, row, GROWTH[number - 1])
    for prefix, category in (("BB", "BESAR"), ("BM", "MENENGAH")):
        for number, row in enumerate(COMPANY[category], 1):
            add_company(marks, nominate(f"{prefix}-{number:02}", category, row[0], row[1]), row)
    for number, row in enumerate(MIKRO, 1):
        add_mikro(marks, nominate(f"UM-{number:02}", "MIKRO", row[0], row[1]), row)
    for number, row in enumerate(DESA, 1):
        add_desa(marks, nominate(f"ND-{number:02}", "DESA", row[0], row[1]), row)

    return {
        "format": "sidang-edition/1",
        "edition": {
            "label": "Paritrana Award 2021, Sumatera Barat", "level": "province", "region": "13",
            "period": {"first": "2021-01-01", "last": YEAR_END}, "documents_due": "2022-02-28",
            "letterhead": ["PEMERINTAH PROVINSI SUMATERA BARAT", "SEKRETARIAT DAERAH",
                           "Jalan Contoh Nomor 1, Padang · Telepon (0751) 000000"],
            "place": "Padang"},
        "officials": [{"name": name, "role": role} for name, role in OFFICIALS],
        "categories": [kab(), company("BESAR", "Badan Usaha Besar", 0), company("MENENGAH", "Badan Usaha Menengah", 3),
                       mikro(), desa()],
        "jurors": [{"code": code, "name": name, "element": element, "role": ROLES.get(code, "member")}
                   for code, name, element, _, _ in JURORS],
        "nominees": nominees,
        "recusals": [{"juror": j, "nominee": n, "reason": reason} for (j, n), reason in RECUSALS.items()],
        "marks": marks.rows,
        "decisions": DECISIONS,
    }


OFFICIALS = [("Administrator Contoh", "administrator"), ("Operator Satu Contoh", "operator1"),
             ("Operator Dua Contoh", "operator2"), ("Ketua Contoh", "chair"), ("Auditor Contoh", "auditor")]


# ---------------------------------------------------------------- the layout

def nested(value, indent):
    """A short value on one line, a long one broken with two spaces a level."""
    line = json.dumps(value, ensure_ascii=False)
    if not isinstance(value, (dict, list)) or indent + len(line) <= 116:
        return line
    inner = " " * (indent + 2)
    if isinstance(value, dict):
        parts = [json.dumps(key, ensure_ascii=False) + ": " + nested(item, indent + 2) for key, item in value.items()]
    else:
        parts = [nested(item, indent + 2) for item in value]
    ends = "{}" if isinstance(value, dict) else "[]"
    return ends[0] + "\n" + ",\n".join(inner + part for part in parts) + "\n" + " " * indent + ends[1]


def layout(document):
    sections = []
    for key, value in document.items():
        if key in ("format", "edition", "categories"):
            text = nested(value, 2)
        else:
            text = "[\n" + ",\n".join("    " + json.dumps(row, ensure_ascii=False) for row in value) + "\n  ]"
        sections.append(f'"{key}": {text}')
    return "{" + ",\n  ".join(sections) + "\n}\n"


# ---------------------------------------------------------------- the check
# Written from the scoring rules alone: it knows the document, not how it was made.

def need(condition, message):
    if not condition:
        sys.exit("sumbar-2021: " + message)


def half_up(value, decimals):
    """A fraction of at least 0 rounded half up."""
    return Fraction((2 * value * 10 ** decimals + 1) // 2, 10 ** decimals)


def fixed(value, decimals):
    digits = f"{int(half_up(value, decimals) * 10 ** decimals):0{decimals + 1}}"
    return digits[:-decimals] + "." + digits[-decimals:] if decimals else digits


def leaves(node):
    return [node] if "weight" in node else [leaf for child in node["children"] for leaf in leaves(child)]


def score(scale, value, what):
    """The score of a mark (a string) or of a figure (numerator, denominator)."""
    if scale["kind"] == "levels":
        found = [Fraction(level["score"]) for level in scale["levels"] if level["code"] == value]
        need(len(found) == 1, f"{what}: no level {value}")
        return found[0]
    if scale["kind"] == "points":
        low, high, step = (Fraction(scale[key]) for key in ("min", "max", "step"))
        mark = Fraction(value)
        need(low <= mark <= high and (mark - low) % step == 0, f"{what}: {value} is not on the scale")
        return mark / high * 100
    percent = Fraction(value[0]) / Fraction(value[1]) * 100
    if scale["kind"] == "ratio":
        return half_up(min(percent / Fraction(scale["target"]) * 100, Fraction(scale["cap"])), scale["decimals"])
    need(percent >= 0, f"{what}: below the first band")
    return [Fraction(band["score"]) for band in scale["bands"] if Fraction(band["from"]) <= percent][-1]


def evaluate(document, category, nominee):
    """The exact weighted score per leaf, aspect and in total, or the reason for having none."""
    recused = {row["juror"] for row in document["recusals"] if row["nominee"] == nominee["code"]}
    expected = [j["code"] for j in document["jurors"] if j["code"] not in recused]
    own = {(row["criterion"], row.get("juror")): row for row in document["marks"] if row["nominee"] == nominee["code"]}
    need(not any(juror in recused for _, juror in own), f"{nominee['code']}: a mark of a recused juror")
    reasons, parts, total = set(), {}, Fraction(0)
    for top in category["criteria"]:
        scores, weights = {}, {leaf["code"]: Fraction(leaf["weight"]) for leaf in leaves(top)}
        for leaf in leaves(top):
            code, what = leaf["code"], nominee["code"] + " " + leaf["code"]
            if leaf["source"] == "opinion":
                given = [score(leaf["scale"], own[code, juror]["value"], what)
                         for juror in expected if (code, juror) in own]
                if len(given) < len(expected):
                    reasons.add("missing_marks")
                elif len(given) < category["rules"]["quorum"]:
                    reasons.add("quorum")
                scores[code] = sum(given) / len(given) if given else Fraction(0)
            elif (code, None) not in own:
                reasons.add("missing_marks")
            elif own[code, None].get("na"):
                need(leaf["source"] == "measured", what + ": only a figure can be not applicable")
            else:
                row = own[code, None]
                scores[code] = score(leaf["scale"], (row["numerator"], row["denominator"])
                                     if leaf["source"] == "measured" else row["value"], what)
        counted = sum(weights[code] for code in scores)
        if not scores:
            reasons.add("not_applicable")
            continue
        for code, value in scores.items():
            parts[code] = weights[code] * sum(weights.values()) / counted * value / 100
        parts[top["code"]] = sum(parts[code] for code in scores)
        total += parts[top["code"]]
    for reason in ("missing_marks", "quorum", "not_applicable"):
        if reason in reasons:
            return reason, parts, total
    return "", parts, total


def rank(document, category):
    """The ranking after the rules: aggregate mean, missing block, rank_on exact, numbering competition."""
    ladder = category["rules"]["ties"]
    unranked, found = {}, []
    for nominee in document["nominees"]:
        if nominee["category"] != category["code"]:
            continue
        if nominee["status"] != "eligible":
            unranked[nominee["code"]] = nominee["status"]
            continue
        reason, parts, total = evaluate(document, category, nominee)
        if reason:
            unranked[nominee["code"]] = reason
        else:
            found.append({"code": nominee["code"], "name": nominee["name"], "total": total, "parts": parts,
                          "keys": [total] + [parts[code] for code in ladder]})
    groups = {}
    for row in found:
        groups.setdefault(tuple(row["keys"]), []).append(row)
    order, before = [], None
    for keys in sorted(groups, reverse=True):
        group = sorted(groups[keys], key=lambda row: row["code"])
        codes = [row["code"] for row in group]
        decided = [d["nominees"] for d in document["decisions"]
                   if d["category"] == category["code"] and d["kind"] == "order" and sorted(d["nominees"]) == codes]
        if decided:
            group.sort(key=lambda row: decided[0].index(row["code"]))
        start = len(order)
        for offset, row in enumerate(group):
            row["place"] = start + 1 + (offset if decided else 0)
            if offset:
                row["tie"] = "plenary" if decided else "shared"
            elif before and before["total"] == row["total"]:
                row["tie"] = next(c for c in ladder if before["parts"][c] != row["parts"][c])
            else:
                row["tie"] = ""
            before = row
            order.append(row)
    places = category["places"]
    for cut in {places, places + category["harapan"], category["sent_up"]}:
        if 0 < cut < len(order):
            need(order[cut - 1]["place"] != order[cut]["place"], f"{category['code']}: boundary tie at {cut}")
    return order, unranked


KEYS = {
    "": "format edition officials categories jurors nominees recusals marks decisions requirements documents interviews draws",
    "edition": "label level region period documents_due letterhead place secretariat legal_basis letter_number check_on "
               "interviews_on plenary_on",
    "officials": "name role position nip",
    "jurors": "code name element role scores categories institution position nip deputies",
    "nominees": "code category name region status leader",
    "recusals": "juror nominee reason kind",
    "marks": "nominee criterion juror value numerator denominator na source date comment",
    "decisions": "category kind nominees reason",
}


def check(document, result):
    # The form.
    for section, keys in KEYS.items():
        rows = [document] if not section else document[section]
        for row in [rows] if isinstance(rows, dict) else rows:
            need(set(row) <= set(keys.split()), f"unknown key in {section or 'the document'}: {sorted(row)}")
    for section in ("jurors", "nominees"):
        codes = [row["code"] for row in document[section]]
        need(len(codes) == len(set(codes)), f"a code of {section} occurs twice")
    places = [(row["nominee"], row["criterion"], row.get("juror")) for row in document["marks"]]
    need(len(places) == len(set(places)), "a mark occurs twice")
    scheme = {category["code"]: {leaf["code"]: leaf for top in category["criteria"] for leaf in leaves(top)}
              for category in document["categories"]}
    home = {row["code"]: scheme[row["category"]] for row in document["nominees"]}
    canonical = re.compile(r"(0|[1-9]\d*)(\.\d*[1-9])?")
    for row in document["marks"]:
        leaf = home[row["nominee"]][row["criterion"]]
        need(("juror" in row) == (leaf["source"] == "opinion"), f"{row}: does not fit its leaf")
        numbers = [row[key] for key in ("numerator", "denominator") if key in row]
        need(len(numbers) == (2 if leaf["source"] == "measured" and not row.get("na") else 0), f"{row}: figures")
        if leaf["scale"]["kind"] == "points":
            numbers.append(row["value"])
        need(all(canonical.fullmatch(number) for number in numbers), f"{row}: a decimal is not canonical")
    for code, found in scheme.items():
        need(sum(Fraction(leaf["weight"]) for leaf in found.values()) == 100, f"{code}: weights do not sum to 100")
        need(all(canonical.fullmatch(leaf["weight"]) and leaf["provenance"] == "contoh" for leaf in found.values()),
             f"{code}: a weight or a provenance")
    every = [leaf for found in scheme.values() for leaf in found.values()]
    need({leaf["scale"]["kind"] for leaf in every} == {"points", "levels", "ratio", "bands"}, "a scale is not shown")
    need({leaf["source"] for leaf in every} == {"fact", "measured", "opinion"}, "a source is not shown")
    need([row["role"] for row in document["jurors"]] == ["chair", "secretary"] + ["member"] * 7, "the nine")
    need({row["region"] for row in document["nominees"] if row["category"] == "KAB"} ==
         {f"13.{n:02}" for n in (*range(1, 13), *range(71, 78))}, "the nineteen regions")

    # The situations.
    need({who: why for _, unranked in result.values() for who, why in unranked.items()} ==
         {"KK-10": "missing_marks", "KK-15": "withdrawn", "UM-08": "ineligible"}, "the unranked")
    ties = {(code, row["place"], row["tie"]) for code, (order, _) in result.items() for row in order if row["tie"]}
    need(ties == {("KAB", 9, "KIN"), ("DESA", 3, "plenary")}, f"the ties: {sorted(ties)}")
    kab_order = result["KAB"][0]
    need(0 < kab_order[3]["total"] - kab_order[4]["total"] < Fraction(1, 10), "the near tie at 4 and 5")
    need(fixed(kab_order[3]["total"], 2) != fixed(kab_order[4]["total"], 2), "the near tie shows in two decimals")
    need(62 <= kab_order[-1]["total"] < 66 and 90 < kab_order[0]["total"] <= 92, "the spread of KAB")
    for code, (order, _) in result.items():
        need(all(40 < row["total"] < 97 for row in order), f"{code}: the spread")
        category = next(c for c in document["categories"] if c["code"] == code)
        for cut in {category["places"], category["places"] + category["harapan"], category["sent_up"]}:
            gap = order[cut - 1]["total"] - order[cut]["total"]
            need(gap > Fraction(1, 5) or (code, cut) == ("KAB", 4), f"{code}: {cut} and {cut + 1} are close")

    # Exactly one mark is missing, and whatever it will be, the places shown above stay as they are.
    recused = {(row["juror"], row["nominee"]) for row in document["recusals"]}
    absent = [(nominee["code"], code, juror["code"]) for nominee in document["nominees"]
              if nominee["status"] == "eligible" for code, leaf in home[nominee["code"]].items()
              for juror in (document["jurors"] if leaf["source"] == "opinion" else [{"code": None}])
              if (juror["code"], nominee["code"]) not in recused and
              (nominee["code"], code, juror["code"]) not in set(places)]
    need(len(absent) == 1 and absent[0][1] in ("WAW2", "WAW3", "WAW4"), f"missing: {absent}")
    who, criterion, juror = absent[0]
    for value in ("0", "100"):
        filled = dict(document, marks=document["marks"] + [
            {"nominee": who, "criterion": criterion, "juror": juror, "value": value}])
        order, _ = rank(filled, document["categories"][0])
        need([row["code"] for row in order[:9]] == [row["code"] for row in kab_order[:9]], "the missing mark decides")


def show(document, result):
    for category in document["categories"]:
        order, unranked = result[category["code"]]
        tops = [top["code"] for top in category["criteria"]]
        state = "provisional" if set(unranked.values()) & {"missing_marks", "quorum"} else "complete"
        print(f"{category['code']} ({state})")
        for row in order:
            parts = "  ".join(f"{code} {fixed(row['parts'][code], 2)}" for code in tops)
            print(f"  {row['place']:2}  {row['code']}  {row['name']:30}  {fixed(row['total'], 2)}  {parts}  "
                  f"{row['total']}  {row['tie']}")
        for code in sorted(unranked):
            print(f"   -  {code}  {unranked[code]}")


def main():
    parser = argparse.ArgumentParser(description="Write the sample edition sumbar-2021.json beside this script.")
    parser.add_argument("--show", action="store_true", help="print the rankings")
    arguments = parser.parse_args()
    text = layout(desk.add_to(edition()))
    document = json.loads(text)
    result = {category["code"]: rank(document, category) for category in document["categories"]}
    if arguments.show:
        show(document, result)
    check(document, result)
    (HERE / "sumbar-2021.json").write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
