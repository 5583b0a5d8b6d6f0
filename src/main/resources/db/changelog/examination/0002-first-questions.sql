--liquibase formatted sql

--changeset bangkom:examination-0002
INSERT INTO examination_bank (programme, minutes, passing) VALUES
('MP-01', 30, 70),
('TIK-01', 20, 70),
('KES-01', 20, 70),
('ETK-01', 20, 70);
CREATE TEMPORARY TABLE examination_first (programme text, number integer, topic text, stem text, options text[], key integer, explanation text, practice boolean);
INSERT INTO examination_first VALUES
('MP-01', 1, 'Inisiasi', 'Dokumen yang menjelaskan latar belakang, maksud, keluaran, dan perkiraan biaya suatu kegiatan pemerintah adalah …', ARRAY['kerangka acuan kerja', 'berita acara serah terima', 'kurva S', 'surat perintah mulai kerja'], 1, 'KAK menjadi dasar perencanaan dan pengadaan.', false),
('MP-01', 2, 'Inisiasi', 'Ukuran keberhasilan proyek yang paling tepat untuk kegiatan perbaikan drainase adalah …', ARRAY['anggaran terserap 100 %', 'jumlah rapat koordinasi', 'lama genangan setelah hujan berkurang dari 4 jam menjadi 1 jam', 'laporan diserahkan tepat waktu'], 3, 'Ukuran hasil menyebut perubahan yang dirasakan, bukan kegiatan.', false),
('MP-01', 3, 'Inisiasi', 'Pihak yang terdampak pekerjaan dan perlu dilibatkan sejak awal disebut …', ARRAY['penyedia', 'pemangku kepentingan', 'pengawas internal', 'penilai'], 2, 'Termasuk warga sekitar lokasi.', false),
('MP-01', 4, 'Perencanaan', 'Menguraikan pekerjaan menjadi bagian kecil yang dapat dihitung dan diawasi disebut menyusun …', ARRAY['struktur rincian kerja (WBS)', 'daftar hadir', 'neraca', 'matriks risiko'], 1, 'Rincian menjadi dasar jadwal dan biaya.', false),
('MP-01', 5, 'Perencanaan', 'Kegiatan A (3 hari) mendahului B (4 hari) dan C (2 hari); B dan C mendahului D (2 hari). Waktu tersingkat seluruh pekerjaan adalah …', ARRAY['7 hari', '9 hari', '11 hari', '8 hari'], 2, 'Lintasan kritis A-B-D: 3 + 4 + 2.', false),
('MP-01', 6, 'Perencanaan', 'Kegiatan A (3 hari) mendahului B (4 hari) dan C (2 hari); B dan C mendahului D (2 hari). Kelonggaran (float) kegiatan C adalah …', ARRAY['0 hari', '1 hari', '2 hari', '4 hari'], 3, 'B memerlukan 4 hari, C hanya 2.', false),
('MP-01', 7, 'Perencanaan', 'Perkiraan optimistis 4 hari, paling mungkin 6 hari, pesimistis 14 hari. Perkiraan PERT adalah …', ARRAY['6 hari', '7 hari', '8 hari', '9 hari'], 2, '(4 + 4×6 + 14) : 6 = 7.', false),
('MP-01', 8, 'Perencanaan', 'Jadwal sebaiknya tidak menempatkan pekerjaan luar ruang pada …', ARRAY['bulan dengan curah hujan tertinggi tanpa cadangan waktu', 'awal tahun anggaran', 'hari kerja', 'masa setelah kontrak'], 1, 'Cadangan waktu cuaca harus direncanakan.', false),
('MP-01', 9, 'Perencanaan', 'Perubahan ruang lingkup di tengah pelaksanaan harus …', ARRAY['disepakati lisan', 'dicatat, dinilai dampaknya, dan disetujui pejabat yang berwenang sebelum dikerjakan', 'dikerjakan dahulu agar cepat', 'diserahkan kepada penyedia'], 2, 'Tanpa persetujuan, pembayaran dapat menjadi temuan.', false),
('MP-01', 10, 'Anggaran', 'Harga perkiraan sendiri (HPS) disusun terutama untuk …', ARRAY['menentukan pemenang sebelum lelang', 'menilai kewajaran harga penawaran', 'menghitung pajak penyedia', 'menetapkan denda'], 2, 'HPS disusun dari data harga yang dapat dipertanggungjawabkan.', false),
('MP-01', 11, 'Anggaran', 'Dana cadangan untuk risiko yang sudah dikenali disebut …', ARRAY['kontingensi', 'uang muka', 'jaminan', 'retensi'], 1, 'Cadangan risiko yang dikenali masuk anggaran biaya.', false),
('MP-01', 12, 'Anggaran', 'Realisasi keuangan 80 %, realisasi fisik 55 %. Tindakan pertama yang tepat adalah …', ARRAY['menambah anggaran', 'memeriksa apakah pembayaran sesuai prestasi pekerjaan', 'menghentikan kontrak', 'menyusun laporan akhir'], 2, 'Pembayaran harus mengikuti prestasi fisik.', false),
('MP-01', 13, 'Kontrak', 'Menurut aturan pengadaan, penambahan nilai kontrak akhir karena perubahan paling banyak … dari harga kontrak awal.', ARRAY['5 %', '10 %', '20 %', '30 %'], 2, 'Perpres 16/2018 jo. 12/2021, perubahan kontrak.', false),
('MP-01', 14, 'Kontrak', 'Berita acara yang menyatakan pekerjaan selesai dan diterima untuk masa pemeliharaan adalah …', ARRAY['serah terima pertama (PHO)', 'serah terima akhir (FHO)', 'pemeriksaan lapangan', 'rapat pendahuluan'], 1, 'FHO dilakukan setelah masa pemeliharaan.', false),
('MP-01', 15, 'Kontrak', 'Denda keterlambatan dihitung berdasarkan …', ARRAY['niat penyedia', 'ketentuan kontrak dan hari keterlambatan', 'keputusan panitia lisan', 'sisa anggaran'], 2, 'Besaran dan dasar pengenaannya tertulis dalam kontrak.', false),
('MP-01', 16, 'Pengendalian', 'Rencana fisik 60 %, realisasi 51 %. Deviasi pekerjaan adalah …', ARRAY['+9 %', '−9 %', '−15 %', '0 %'], 2, 'Realisasi dikurangi rencana.', false),
('MP-01', 17, 'Pengendalian', 'Kurva S digunakan untuk …', ARRAY['menilai kepuasan warga', 'membandingkan rencana dan realisasi kumulatif', 'menentukan pemenang', 'menghitung pajak'], 2, 'Selisihnya menunjukkan keterlambatan.', false),
('MP-01', 18, 'Pengendalian', 'Rapat kemajuan yang efektif menghasilkan …', ARRAY['daftar hadir saja', 'keputusan, penanggung jawab, dan batas waktu', 'dokumentasi foto', 'laporan keuangan'], 2, 'Tanpa penanggung jawab dan tenggat, keputusan tidak berjalan.', false),
('MP-01', 19, 'Risiko', 'Risiko dengan kemungkinan tinggi dan dampak tinggi sebaiknya …', ARRAY['dicatat saja', 'dihindari, dikurangi, atau dialihkan dengan tindakan yang dijadwalkan', 'diterima tanpa tindakan', 'dipindahkan ke tahun depan'], 2, 'Tindakan harus punya pemilik dan tenggat.', false),
('MP-01', 20, 'Penutupan', 'Pelajaran dari proyek sebaiknya dicatat …', ARRAY['hanya bila proyek gagal', 'pada akhir kegiatan dan dibagikan kepada unit lain', 'oleh penyedia', 'setelah pemeriksaan keuangan'], 2, 'Catatan dipakai untuk perencanaan berikutnya.', false),
('TIK-01', 1, 'Layanan digital', 'Layanan disebut benar-benar digital bila …', ARRAY['formulirnya dapat diunduh', 'permohonan, pemeriksaan, dan hasil dapat diselesaikan tanpa datang', 'ada akun media sosial', 'petugas memakai komputer'], 2, '', false),
('TIK-01', 2, 'Layanan digital', 'Urutan merancang layanan daring yang tepat: …', ARRAY['beli aplikasi, cari masalah', 'pahami kebutuhan warga, sederhanakan prosedur, baru pilih aplikasi', 'salin aplikasi daerah lain', 'tunggu aturan pusat'], 2, '', false),
('TIK-01', 3, 'Data', 'Data warga yang boleh ditampilkan pada papan antrean adalah …', ARRAY['nama lengkap dan NIK', 'nomor antrean dan inisial', 'alamat', 'tanggal lahir'], 2, '', false),
('TIK-01', 4, 'Data', 'UU 27/2022 menyebut orang yang datanya diproses sebagai …', ARRAY['subjek data pribadi', 'pengendali data', 'pemilik aplikasi', 'operator'], 1, '', false),
('TIK-01', 5, 'Keamanan', 'Surel yang meminta Anda segera memasukkan kata sandi melalui tautan adalah kemungkinan …', ARRAY['pembaruan sistem', 'pengelabuan (phishing)', 'surat dinas resmi', 'undangan rapat'], 2, '', false),
('TIK-01', 6, 'Keamanan', 'Kata sandi yang paling kuat adalah …', ARRAY['kalimat panjang yang mudah diingat dan hanya Anda pakai di satu aplikasi', 'tanggal lahir', 'nama instansi', 'sama untuk semua aplikasi'], 1, '', false),
('TIK-01', 7, 'Keamanan', 'Bila akun layanan dinas diduga dipakai orang lain, langkah pertama adalah …', ARRAY['menunggu keluhan', 'mengganti kata sandi dan melapor kepada admin', 'menghapus aplikasi', 'membuat akun baru'], 2, '', false),
('TIK-01', 8, 'Dokumen', 'Tanda tangan elektronik tersertifikasi menjamin …', ARRAY['tulisan tangan asli', 'keaslian penanda tangan dan keutuhan isi dokumen', 'kecepatan surat', 'ukuran berkas kecil'], 2, '', false),
('TIK-01', 9, 'Dokumen', 'Surat masuk dan keluar pemerintah daerah dikelola melalui …', ARRAY['SRIKANDI', 'surel pribadi', 'aplikasi pesan', 'cetak manual saja'], 1, '', false),
('TIK-01', 10, 'Data', 'Menggabungkan dua tabel pemohon yang sama paling aman dengan memakai …', ARRAY['nama', 'nomor permohonan yang unik', 'urutan baris', 'tanggal lahir'], 2, '', false),
('TIK-01', 11, 'Pelayanan', 'Warga lanjut usia tanpa gawai datang ke loket digital. Sikap yang benar: …', ARRAY['menyuruh pulang', 'membantu mengisikan permohonan dan menjelaskan hasilnya', 'meminta anak datang', 'menolak'], 2, '', false),
('TIK-01', 12, 'Pengukuran', 'Ukuran keberhasilan layanan daring yang paling berguna adalah …', ARRAY['jumlah unduhan', 'waktu penyelesaian dan persentase permohonan yang selesai tanpa datang', 'jumlah fitur', 'jumlah pengikut'], 2, '', false),
('KES-01', 1, 'Faktor risiko', 'Faktor risiko PTM yang dapat diubah adalah …', ARRAY['usia', 'jenis kelamin', 'merokok dan kurang gerak', 'keturunan'], 3, 'Deteksi dini memusatkan diri pada yang dapat diubah.', false),
('KES-01', 2, 'Faktor risiko', 'Sasaran skrining faktor risiko PTM di puskesmas adalah penduduk usia …', ARRAY['40 tahun ke atas saja', '15 tahun ke atas, sekurangnya setahun sekali', '60 tahun ke atas', 'balita'], 2, '', false),
('KES-01', 3, 'Tekanan darah', 'Sebelum tekanan darah diukur, pasien sebaiknya …', ARRAY['duduk tenang sekitar lima menit, tidak berbicara', 'berjalan dulu', 'minum kopi', 'menahan napas'], 1, '', false),
('KES-01', 4, 'Tekanan darah', 'Manset dipasang …', ARRAY['di pergelangan', 'pada lengan atas setinggi jantung dengan ukuran yang sesuai', 'di atas jaket tebal', 'setinggi telinga'], 2, '', true),
('KES-01', 5, 'Tekanan darah', 'Seseorang dengan hasil 148/96 mmHg pada dua pengukuran berjarak menit …', ARRAY['normal', 'perlu dinilai sebagai tekanan darah tinggi dan ditindaklanjuti', 'cukup istirahat di rumah', 'langsung diberi obat tanpa pemeriksaan'], 2, '', false),
('KES-01', 6, 'Tekanan darah', 'Tekanan darah 190/120 mmHg dengan nyeri dada atau pandangan kabur memerlukan …', ARRAY['konseling diet', 'rujukan segera', 'kunjungan bulan depan', 'pengukuran ulang minggu depan'], 2, '', false),
('KES-01', 7, 'Antropometri', 'Indeks massa tubuh dihitung dari …', ARRAY['berat (kg) dibagi kuadrat tinggi (m)', 'tinggi dibagi berat', 'lingkar pinggang', 'usia'], 1, '', true),
('KES-01', 8, 'Antropometri', 'Batas lingkar perut yang menandai risiko pada orang dewasa Indonesia adalah …', ARRAY['laki-laki > 90 cm, perempuan > 80 cm', 'laki-laki > 100, perempuan > 100', '> 120', 'tidak ada batas'], 1, '', false),
('KES-01', 9, 'Gula darah', 'Gula darah sewaktu 215 mg/dL pada orang dengan rasa haus dan sering buang air kecil …', ARRAY['normal', 'dicurigai diabetes, perlu pemeriksaan dan rujukan sesuai alur', 'cukup jus buah', 'ulangi tahun depan'], 2, '', false),
('KES-01', 10, 'Skrining kanker', 'Pemeriksaan IVA ditujukan kepada …', ARRAY['perempuan usia 30-50 tahun yang sudah berhubungan seksual', 'semua laki-laki', 'anak sekolah', 'lansia'], 1, '', false),
('KES-01', 11, 'Skrining kanker', 'SADARI sebaiknya dilakukan …', ARRAY['setiap hari', 'sekali sebulan, sekitar seminggu setelah haid hari pertama', 'setahun sekali', 'saat nyeri saja'], 2, '', true),
('KES-01', 12, 'Konseling', 'Konseling berhenti merokok yang singkat dimulai dengan …', ARRAY['menakut-nakuti', 'menanyakan kebiasaan merokok pada setiap kunjungan', 'melarang merokok', 'memberi brosur tanpa bicara'], 2, '', false),
('KES-01', 13, 'Konseling', 'Anjuran konsumsi gula-garam-lemak per orang sehari yang biasa dipakai adalah …', ARRAY['4 sendok makan gula, 1 sendok teh garam, 5 sendok makan lemak', 'sebanyak-banyaknya', 'tanpa gula sama sekali', '1-1-1'], 1, '', true),
('KES-01', 14, 'Tindak lanjut', 'Setelah faktor risiko ditemukan, langkah berikutnya adalah …', ARRAY['mencatat saja', 'mencatat, menjelaskan hasil, dan menetapkan tindak lanjut beserta waktunya', 'merujuk semua orang', 'memberi obat'], 2, '', false),
('KES-01', 15, 'Pencatatan', 'Data hasil skrining harus …', ARRAY['ditempel di papan umum', 'dicatat lengkap dan dijaga kerahasiaannya', 'dikirim melalui aplikasi pesan pribadi', 'disimpan petugas di rumah'], 2, '', true),
('ETK-01', 1, 'Nilai dasar', 'BerAKHLAK adalah singkatan dari Berorientasi Pelayanan, …, Kompeten, Harmonis, Loyal, Adaptif, Kolaboratif.', ARRAY['Akuntabel', 'Adil', 'Aman', 'Aktif'], 1, '', false),
('ETK-01', 2, 'Gratifikasi', 'Menerima bingkisan dari pemohon izin termasuk …', ARRAY['kesopanan', 'gratifikasi yang wajib dilaporkan', 'hak petugas', 'adat'], 2, '', false),
('ETK-01', 3, 'Gratifikasi', 'Gratifikasi dilaporkan paling lama … setelah diterima.', ARRAY['7 hari kerja', '30 hari kerja', '60 hari kerja', '90 hari'], 2, '', false),
('ETK-01', 4, 'Keadilan pelayanan', 'Melayani saudara lebih dulu melanggar prinsip …', ARRAY['kepastian waktu', 'nondiskriminasi', 'efisiensi', 'kerahasiaan'], 2, '', false),
('ETK-01', 5, 'Benturan kepentingan', 'Petugas yang kerabatnya ikut dalam pengadaan di unitnya wajib …', ARRAY['diam', 'menyatakan benturan kepentingan dan mundur dari keputusan', 'memilih yang termurah', 'meminta cuti'], 2, '', false),
('ETK-01', 6, 'Sikap melayani', 'Warga marah di loket. Tanggapan pertama yang tepat …', ARRAY['membalas', 'mendengarkan, mengulang persoalan, menjelaskan langkah', 'memanggil keamanan', 'meninggalkan loket'], 2, '', false),
('ETK-01', 7, 'Kerahasiaan', 'Menyebarkan data warga ke grup pesan adalah …', ARRAY['boleh bila grup kantor', 'pelanggaran kerahasiaan', 'wajar', 'tugas'], 2, '', false),
('ETK-01', 8, 'Netralitas', 'Sikap netral pegawai pada masa pemilu berarti …', ARRAY['tidak memilih', 'tidak memihak dan tidak memakai jabatan', 'mengikuti atasan', 'menyatakan dukungan'], 2, '', false),
('ETK-01', 9, 'Standar pelayanan', 'Maklumat pelayanan berisi …', ARRAY['ancaman sanksi', 'janji pelayanan yang dapat ditagih warga', 'daftar pegawai', 'peta kantor'], 2, '', false),
('ETK-01', 10, 'Standar pelayanan', 'Menolak permohonan tanpa alasan tertulis …', ARRAY['sah', 'menyalahi kewajiban menjelaskan', 'lebih cepat', 'aturan internal'], 2, '', false),
('ETK-01', 11, 'Melapor', 'Melihat rekan meminta imbalan, Anda …', ARRAY['membiarkan', 'mengingatkan dan melaporkan melalui saluran resmi', 'ikut', 'memindahkannya'], 2, '', false),
('ETK-01', 12, 'Nilai dasar', '"Kolaboratif" paling tampak ketika …', ARRAY['saling menunggu', 'beberapa unit menyelesaikan satu urusan warga bersama', 'bekerja lembur', 'menyerahkan ke unit lain'], 2, '', false);
INSERT INTO examination_item (id, programme, number) SELECT md5(programme || ':' || number)::uuid, programme, number FROM examination_first;
INSERT INTO examination_item_version (item, version, topic, stem, options, key, explanation, level, practice, written_at)
SELECT md5(programme || ':' || number)::uuid, 1, topic, stem, options, key, explanation, 2, practice, TIMESTAMPTZ '2026-01-01 00:00:00+07' FROM examination_first;
DROP TABLE examination_first;
--rollback DELETE FROM examination_item_version WHERE written_by IS NULL;
--rollback DELETE FROM examination_item i WHERE NOT EXISTS (SELECT FROM examination_item_version v WHERE v.item = i.id);
--rollback DELETE FROM examination_bank b WHERE NOT EXISTS (SELECT FROM examination_item i WHERE i.programme = b.programme);
