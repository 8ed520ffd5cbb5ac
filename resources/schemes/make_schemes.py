#!/usr/bin/env python3
"""Writes the schemes that come with the program. Names of categories and aspects are those of past editions; every weight, every
number of a rubric and every required document is invented and marked "contoh" until a secretariat confirms it."""
import json
import pathlib

HERE = pathlib.Path(__file__).parent


def leaf(code, title, weight, source, scale, guidance="", reading=None):
    node = {"code": code, "title": title}
    if guidance:
        node["guidance"] = guidance
    node |= {"weight": weight, "source": source, "provenance": "contoh"}
    if reading:
        node["reading"] = reading
    return node | {"scale": scale}


def aspect(code, title, *children):
    return {"code": code, "title": title, "children": list(children)}


def levels(*rungs):
    return {"kind": "levels", "levels": [
        {"code": code, "title": title, "score": score} | ({"text": text[0]} if text else {}) for code, title, score, *text in rungs]}


POINTS = {"kind": "points", "min": "0", "max": "100", "step": "0.5"}
RATIO = {"kind": "ratio", "target": "100", "cap": "100", "decimals": 2}
BY_STEPS = {"kind": "bands", "bands": [
    {"from": "0", "score": "0"}, {"from": "5", "score": "50"}, {"from": "10", "score": "75"}, {"from": "20", "score": "100"}]}
LAWS = levels(("perda", "Peraturan daerah", "100", "Perda yang memuat jaminan sosial ketenagakerjaan dan masih berlaku"),
              ("perkada", "Peraturan bupati/wali kota", "80", "Perbup atau perwali yang masih berlaku"),
              ("keputusan", "Keputusan kepala daerah", "60"), ("edaran", "Surat edaran atau instruksi", "40"),
              ("proses", "Dalam proses penyusunan", "20"), ("tidak", "Tidak ada", "0"))
VILLAGE_LAWS = levels(("perdes", "Peraturan desa", "100"), ("perkades", "Peraturan kepala desa/keputusan lurah", "75"),
                      ("edaran", "Surat edaran", "40"), ("tidak", "Tidak ada", "0"))
BUDGET = levels(("penuh", "Dianggarkan bagi semua sasaran", "100"), ("sebagian", "Dianggarkan bagi sebagian sasaran", "60"),
                ("rencana", "Direncanakan pada tahun berikutnya", "30"), ("tidak", "Tidak dianggarkan", "0"))
HEAD = levels(("langsung", "Kepala daerah hadir sendiri", "100"), ("wakil", "Wakil kepala daerah", "70"),
              ("sekda", "Sekretaris daerah", "50"), ("lain", "Pejabat lain", "30"), ("tidak", "Tidak hadir", "0"))
LEADER = levels(("utama", "Pimpinan tertinggi hadir sendiri", "100"), ("direksi", "Anggota direksi", "70"),
                ("manajer", "Manajer", "40"), ("tidak", "Tidak hadir", "0"))
PROGRAMMES = levels(("empat", "JKK, JKM, JHT dan JP", "100"), ("tiga", "JKK, JKM dan JHT", "75"), ("dua", "JKK dan JKM", "50"),
                    ("tidak", "Tidak mengikuti", "0"))
DISCIPLINE = levels(("selalu", "Tepat waktu 12 bulan", "100"), ("sering", "Tepat waktu 9 sampai 11 bulan", "70"),
                    ("kadang", "Tepat waktu 6 sampai 8 bulan", "40"), ("jarang", "Tepat waktu kurang dari 6 bulan", "0"))
DIGITAL = levels(("penuh", "Pelaporan daring dan aplikasi dipakai pekerja", "100"), ("daring", "Pelaporan daring saja", "60"),
                 ("tidak", "Belum", "0"))


def coverage(segment):
    return {"programme": "jkk", "segment": segment, "over": "last_month"}


def rules(quorum, ties):
    return {"aggregate": "mean", "missing": "block", "quorum": quorum, "rank_on": "exact", "decimals": 2, "ties": ties,
            "numbering": "competition", "double_entry": True}


def category(code, title, ties, criteria, quorum=5):
    return {"code": code, "title": title, "places": 3, "harapan": 0, "sent_up": 4, "rules": rules(quorum, ties), "criteria": criteria}


def regency():
    return category("KAB", "Pemerintah Kabupaten/Kota", ["B", "A", "D"], [
        aspect("A", "Regulasi",
               leaf("A1", "Produk hukum jaminan sosial ketenagakerjaan", "12", "fact", LAWS,
                    "Tingkat produk hukum tertinggi yang berlaku pada akhir periode penilaian."),
               leaf("A2", "Anggaran APBD untuk non-ASN dan penyelenggara pemilu", "8", "fact", BUDGET,
                    "Dibuktikan dengan DPA atau lembar APBD."),
               leaf("A3", "Anggaran APBD untuk pekerja rentan", "10", "measured", RATIO,
                    "Pekerja rentan yang iurannya dianggarkan dibagi jumlah pekerja rentan terdata.")),
        aspect("B", "Kinerja kepesertaan",
               leaf("B1", "Cakupan penerima upah", "10", "measured", RATIO, reading=coverage("wage")),
               leaf("B2", "Cakupan bukan penerima upah", "10", "measured", RATIO, reading=coverage("non_wage")),
               leaf("B3", "Cakupan jasa konstruksi", "5", "measured", RATIO, reading=coverage("construction")),
               leaf("B4", "Cakupan non-ASN", "5", "measured", RATIO, reading=coverage("non_civil_servant")),
               leaf("B5", "Pekerja rentan terlindungi", "5", "measured", RATIO),
               leaf("B6", "Pertumbuhan peserta aktif", "5", "measured", BY_STEPS,
                    "Pertumbuhan peserta selama periode penilaian, dalam persen.",
                    {"programme": "jkk", "segment": "wage", "over": "growth"})),
        aspect("C", "Inovasi daerah",
               leaf("C1", "Kebaruan", "5", "opinion", POINTS, "Gagasan yang belum diterapkan daerah lain."),
               leaf("C2", "Dampak", "5", "opinion", POINTS, "Hasil yang dapat ditunjukkan.")),
        aspect("D", "Wawancara",
               leaf("D1", "Kehadiran kepala daerah", "5", "fact", HEAD),
               leaf("D2", "Pemahaman substansi jaminan sosial", "5", "opinion", POINTS),
               leaf("D3", "Implementasi regulasi yang diterbitkan", "5", "opinion", POINTS,
                    "Sejauh mana regulasi yang terbit dijalankan dan dianggarkan."),
               leaf("D4", "Pemaparan dan penguasaan", "5", "opinion", POINTS)),
    ])


def enterprise(code, title):
    return category(code, title, ["A", "D"], [
        aspect("A", "Kepatuhan",
               leaf("A1", "Seluruh tenaga kerja terdaftar", "15", "measured", RATIO, "Tenaga kerja terdaftar dibagi tenaga kerja sebenarnya."),
               leaf("A2", "Kelengkapan program JKK, JKM, JHT, JP", "10", "fact", PROGRAMMES),
               leaf("A3", "Ketepatan pembayaran iuran", "10", "fact", DISCIPLINE),
               leaf("A4", "Kesesuaian upah yang dilaporkan", "5", "measured", RATIO, "Upah dilaporkan dibagi upah sebenarnya.")),
        aspect("B", "Komitmen digitalisasi",
               leaf("B1", "Pelaporan daring", "10", "fact", DIGITAL),
               leaf("B2", "Pemakaian aplikasi oleh pekerja", "5", "measured", RATIO)),
        aspect("C", "Kepedulian",
               leaf("C1", "Pekerja rentan di sekitar perusahaan", "10", "opinion", POINTS),
               leaf("C2", "Anggaran tanggung jawab sosial", "5", "opinion", POINTS)),
        aspect("D", "Wawancara",
               leaf("D1", "Kehadiran pimpinan tertinggi", "5", "fact", LEADER),
               leaf("D2", "Pemahaman jaminan sosial ketenagakerjaan", "10", "opinion", POINTS),
               leaf("D3", "Komitmen dan kepedulian pimpinan", "10", "opinion", POINTS),
               leaf("D4", "Pemaparan", "5", "opinion", POINTS)),
    ])


def small():
    return category("UKM", "Usaha Kecil/Mikro", ["B", "A"], [
        aspect("A", "Kepatuhan",
               leaf("A1", "Pendaftaran pekerja", "35", "measured", RATIO),
               leaf("A2", "Ketepatan pembayaran iuran", "25", "fact", DISCIPLINE)),
        aspect("B", "Kinerja",
               leaf("B1", "Cakupan pekerja", "25", "measured", RATIO),
               leaf("B2", "Program yang diikuti", "15", "fact", PROGRAMMES)),
    ], quorum=1)


def village():
    return category("DESA", "Pemerintah Desa/Kelurahan", ["B", "A"], [
        aspect("A", "Regulasi dan anggaran desa",
               leaf("A1", "Peraturan desa", "15", "fact", VILLAGE_LAWS),
               leaf("A2", "Anggaran APBDes", "15", "fact", BUDGET)),
        aspect("B", "Kepesertaan",
               leaf("B1", "Perangkat desa", "15", "measured", RATIO),
               leaf("B2", "RT/RW dan lembaga desa", "10", "measured", RATIO),
               leaf("B3", "Pekerja rentan", "15", "measured", RATIO),
               leaf("B4", "Pelaku usaha", "10", "measured", RATIO)),
        aspect("C", "Inovasi dan penggerakan",
               leaf("C1", "Inovasi", "10", "opinion", POINTS),
               leaf("C2", "Penggerakan warga", "10", "opinion", POINTS)),
    ])


def requirements(category, *rows):
    return [{"category": category, "code": f"D{i}", "title": title + " (contoh)", "mandatory": mandatory}
            for i, (title, mandatory) in enumerate(rows, 1)]


def enterprise_papers(code):
    return requirements(code, ("Formulir usulan kandidat", True), ("Akta pendirian atau nomor induk berusaha", True),
                        ("Sertifikat kepesertaan BPJS Ketenagakerjaan", True), ("Bukti pembayaran iuran 12 bulan", True),
                        ("Daftar tenaga kerja dan upah", True), ("Laporan tanggung jawab sosial", False))


def province():
    return {"format": "sidang-scheme/1",
            "categories": [regency(), enterprise("BESAR", "Badan Usaha Besar"), enterprise("MENENGAH", "Badan Usaha Menengah"), small(),
                           village()],
            "requirements": requirements("KAB", ("Surat usulan kepala daerah", True), ("Salinan produk hukum", True),
                                         ("DPA atau lembar APBD", True), ("Data kepesertaan dari BPJS Ketenagakerjaan", True),
                                         ("Bahan paparan", False))
            + enterprise_papers("BESAR") + enterprise_papers("MENENGAH")
            + requirements("UKM", ("Formulir usulan kandidat", True), ("Nomor induk berusaha", True), ("Bukti pembayaran iuran", True))
            + requirements("DESA", ("Surat usulan camat", True), ("Salinan peraturan desa", True), ("Lembar APBDes", True),
                           ("Daftar peserta", True))}


def little():
    return {"format": "sidang-scheme/1",
            "categories": [category("CONTOH", "Kategori contoh", ["KIN"], [
                aspect("REG", "Regulasi", leaf("REG1", "Produk hukum", "30", "fact", LAWS)),
                aspect("KIN", "Kinerja", leaf("KIN1", "Cakupan peserta", "40", "measured", RATIO)),
                aspect("WAW", "Wawancara", leaf("WAW1", "Pemahaman", "20", "opinion", POINTS),
                       leaf("WAW2", "Pemaparan", "10", "opinion", POINTS))], quorum=1)],
            "requirements": requirements("CONTOH", ("Surat usulan", True), ("Salinan produk hukum", True))}


for name, scheme in (("paritrana-provinsi", province()), ("contoh-kecil", little())):
    text = json.dumps(scheme, ensure_ascii=False, indent=1)
    (HERE / f"{name}.json").write_text(text + "\n", encoding="utf-8")
