"""What the secretariat of the sample edition keeps beside the marks: dates, texts of letters, documents, interviews.

Nothing here touches a mark, a weight or a place. Persons, numbers and decrees are invented; laws are cited by their real
titles.
"""

import hashlib

EDITION = {
    "secretariat": "Sekretariat Panitia Penilai Paritrana Award Provinsi Sumatera Barat",
    "legal_basis": [
        "Undang-Undang Nomor 24 Tahun 2011 tentang Badan Penyelenggara Jaminan Sosial",
        "Instruksi Presiden Nomor 2 Tahun 2021 tentang Optimalisasi Pelaksanaan Program Jaminan Sosial Ketenagakerjaan",
        "Keputusan Gubernur Sumatera Barat Nomor 000-000-2021 tentang Panitia Penilai (contoh)"],
    "letter_number": "560/{number}/CONTOH/{month}/{year}",
    "check_on": "2022-03-01", "interviews_on": "2022-03-08", "plenary_on": "2022-03-15"}

OFFICIALS = {
    "administrator": {"position": "Kepala Sekretariat Panitia Penilai", "nip": "190001011900011001"},
    "operator1": {"position": "Pengolah data"}, "operator2": {"position": "Pengolah data"}}

JURORS = {  # code: institution, position, NIP
    "J1": ("Sekretariat Daerah Provinsi Sumatera Barat", "Sekretaris Daerah", "190001021900011002"),
    "J2": ("BPJS Ketenagakerjaan Cabang Padang", "Kepala Kantor Cabang", ""),
    "J3": ("Sekretariat Daerah Provinsi Sumatera Barat", "Asisten Pemerintahan dan Kesejahteraan Rakyat",
           "190001031900012003"),
    "J4": ("Dinas Tenaga Kerja dan Transmigrasi", "Kepala Dinas", "190001041900011004"),
    "J5": ("Dinas Koperasi dan UKM", "Kepala Dinas", "190001051900011005"),
    "J6": ("Badan Pusat Statistik Provinsi Sumatera Barat", "Kepala", "190001061900011006"),
    "J7": ("Apindo Sumatera Barat", "Ketua", ""),
    "J8": ("SPSI Sumatera Barat", "Ketua", ""),
    "J9": ("Universitas Contoh", "Guru Besar", "190001091900011009")}

DEPUTIES = {"J4": [{"name": "Wakil Contoh, S.T.", "position": "Sekretaris Dinas Tenaga Kerja dan Transmigrasi",
                    "first": "2022-03-08", "last": "2022-03-09"}]}

CONFLICTS = {("J9", "KK-17"): "business", ("J8", "BB-04"): "employment"}

GUIDANCE = {
    "KAB": {"INO1": "Cara melindungi pekerja yang belum ditempuh daerah lain.",
            "INO2": "Jumlah dan jenis pekerja yang terlindungi karenanya, terutama pekerja rentan.",
            "WAW2": "Manfaat JKK, JKM, JHT, JP; siapa yang belum terlindungi dan mengapa.",
            "WAW3": "Sejauh mana regulasi yang terbit dijalankan, dianggarkan, dan dipantau.",
            "WAW4": "Jelas, tepat waktu, dan menjawab pertanyaan."},
    "BESAR": {"WAW2": "Manfaat program dan kewajiban pemberi kerja.",
              "WAW3": "Kepedulian kepada pekerja sendiri dan pekerja rentan di sekitar perusahaan.",
              "WAW4": "Jelas, tepat waktu, dan menjawab pertanyaan."},
    "MIKRO": {"KEP3": "Bukti bayar dan daftar pekerja tersusun dan mutakhir.",
              "KIN3": "Ajakan yang dapat ditunjukkan, dan hasilnya."},
    "DESA": {"INO1": "Cara yang belum ditempuh nagari/desa lain.",
             "INO2": "Warga dan lembaga nagari/desa yang ikut bergerak."}}
GUIDANCE["MENENGAH"] = GUIDANCE["BESAR"]

REQUIREMENTS = {  # code, title, mandatory
    "KAB": [("D1", "Surat usulan yang ditandatangani bupati/wali kota", True), ("D2", "Salinan produk hukum", True),
            ("D3", "Dokumen pelaksanaan anggaran", True), ("D4", "Rekapitulasi kepesertaan dari BPJS Ketenagakerjaan", True),
            ("D5", "Dokumentasi inovasi", False)],
    "BESAR": [("D1", "Surat usulan", True), ("D2", "Daftar pekerja dan upah", True), ("D3", "Bukti pembayaran iuran", True),
              ("D4", "Laporan kepedulian (CSR)", False)],
    "MIKRO": [("D1", "Surat usulan", True), ("D2", "Nomor induk berusaha", True), ("D3", "Bukti pembayaran iuran", True)],
    "DESA": [("D1", "Surat usulan", True), ("D2", "Peraturan nagari/desa", True), ("D3", "APB nagari/desa", True)]}
REQUIREMENTS["MENENGAH"] = REQUIREMENTS["BESAR"]

EVIDENCE = {  # what is not simply there in time
    ("KK-06", "D5"): {"state": "present", "received": "2022-03-01",
                      "note": "contoh: diterima sehari lewat batas karena gangguan surat elektronik"},
    ("KK-09", "D5"): {"state": "incomplete", "received": "2022-02-21", "note": "contoh: foto tanpa keterangan"},
    ("KK-15", "D3"): {"state": "incomplete", "received": "2022-02-14", "note": "contoh: belum disahkan"},
    ("BB-08", "D4"): {"state": "absent"}, ("BM-02", "D4"): {"state": "absent"},
    ("UM-08", "D2"): {"state": "absent", "note": "contoh: skala usaha di atas kategori ini"}}

INTERVIEW_DAYS = {"KAB": ("2022-03-08", "2022-03-09"), "BESAR": ("2022-03-10",), "MENENGAH": ("2022-03-11",)}
INTERVIEWS_A_DAY = 9
SEEDS = {"KAB": 2021, "BESAR": 2022}  # drawn by lot; the other category in alphabetical order
IN_PERSON = {"langsung", "pimpinan"}
CAME = {"langsung": "Kepala dinas tenaga kerja dan kepala bappeda", "wakil": "Kepala dinas tenaga kerja",
        "sekda": "Kepala dinas tenaga kerja", "pimpinan": "Manajer personalia", "direksi": "Manajer personalia",
        "manajer": "Staf personalia"}


def draw_lots(codes, seed):
    """docs/rules.md: a Fisher-Yates shuffle of the sorted codes by numbers from SHA-256."""
    order, count = sorted(codes), 0
    for last in range(len(order) - 1, 0, -1):
        bound = last + 1
        while True:
            count += 1
            number = int.from_bytes(hashlib.sha256(f"sidang-lot/1 {seed} {count}".encode()).digest()[:8], "big")
            if number < 2 ** 64 // bound * bound:
                break
        other = number % bound
        order[last], order[other] = order[other], order[last]
    return order


def leader_of(nominee):
    """An office or an invented person: nobody who lives."""
    name = nominee["name"]
    if nominee["category"] == "KAB":
        return name.replace("Kabupaten ", "Bupati ").replace("Kota ", "Wali Kota ")
    if nominee["category"] == "DESA":
        return ("Kepala Desa " if name.startswith("Desa") else "Wali Nagari ") + name.split(" ", 1)[1]
    return ("Pemilik " if nominee["category"] == "MIKRO" else "Direktur ") + name


def documents_of(nominees):
    rows = []
    for nominee in nominees:
        for code, _, _ in REQUIREMENTS[nominee["category"]]:
            row = {"nominee": nominee["code"], "requirement": code}
            row |= EVIDENCE.get((nominee["code"], code), {"state": "present", "received": "2022-02-14"})
            if row["state"] != "absent":
                row |= {"verified": 2, "verified_on": "2022-03-01"}
            rows.append(row)
    return rows


def interviews_of(nominees, marks):
    came = {row["nominee"]: row["value"] for row in marks if row["criterion"] == "WAW1"}
    rows = []
    for category, days in INTERVIEW_DAYS.items():
        codes = [n["code"] for n in nominees if n["category"] == category and n["code"] in came]
        names = {n["code"]: n["name"] for n in nominees}
        order = draw_lots(codes, SEEDS[category]) if category in SEEDS else sorted(codes, key=names.get)
        for number, code in enumerate(order):
            minutes = 9 * 60 + number % INTERVIEWS_A_DAY * 30
            minutes += 60 if minutes >= 12 * 60 else 0
            rows.append({"nominee": code, "order": number + 1,
                         "starts": f"{days[number // INTERVIEWS_A_DAY]}T{minutes // 60:02}:{minutes % 60:02}",
                         "state": "held", "leader": came[code] in IN_PERSON,
                         "companions": CAME.get(came[code], "Pejabat lain"),
                         "place": "Ruang Rapat Contoh"})
    return rows


def add_to(document):
    """Puts everything of this file into an edition."""
    document["edition"] |= EDITION
    for official in document["officials"]:
        official |= OFFICIALS.get(official["role"], {})
    for juror in document["jurors"]:
        institution, position, nip = JURORS[juror["code"]]
        juror |= {"institution": institution, "position": position}
        if nip:
            juror["nip"] = nip
        if juror["code"] in DEPUTIES:
            juror["deputies"] = DEPUTIES[juror["code"]]
    for nominee in document["nominees"]:
        nominee["leader"] = leader_of(nominee)
    for recusal in document["recusals"]:
        recusal["kind"] = CONFLICTS[recusal["juror"], recusal["nominee"]]
    for category in document["categories"]:
        for top in category["criteria"]:
            for leaf in top["children"]:
                if leaf["code"] in GUIDANCE[category["code"]]:
                    leaf["guidance"] = GUIDANCE[category["code"]][leaf["code"]]
    document["requirements"] = [{"category": category["code"], "code": code, "title": title, "mandatory": mandatory}
                                for category in document["categories"]
                                for code, title, mandatory in REQUIREMENTS[category["code"]]]
    document["documents"] = documents_of(document["nominees"])
    document["interviews"] = interviews_of(document["nominees"], document["marks"])
    document["draws"] = [{"category": category, "method": "lot", "seed": SEEDS[category]} if category in SEEDS else
                         {"category": category, "method": "alphabetical"} for category in INTERVIEW_DAYS]
    return document
