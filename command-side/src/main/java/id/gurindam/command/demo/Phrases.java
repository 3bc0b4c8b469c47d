package id.gurindam.command.demo;

import java.util.List;

/** Short sentences of the office and of citizens where the voices have none of their own. */
final class Phrases {
    static final List<String> CLAIMS = List.of(
            "Sudah dikerjakan dan diperiksa ulang pagi ini. Bila masih ada yang kurang, balas saja di sini.",
            "Pekerjaan selesai. Petugas menunggu sampai warga di lokasi melihat sendiri hasilnya.",
            "Selesai sesuai laporan. Catatan pekerjaan ada di berkas unit.");
    static final List<String> ANSWERS = List.of(
            "Jawaban lengkap beserta rujukannya kami tuliskan di atas; silakan tanya lagi bila ada yang belum terang.",
            "Usul ini kami masukkan ke bahan rapat perencanaan berikutnya, dengan nomor laporan ini sebagai sumbernya.",
            "Sudah kami jawab sejauh wewenang kami, dan kami sebut siapa yang berwenang atas sisanya.");
    static final List<String> CANNOT = List.of(
            "Tahun ini anggarannya tidak ada. Kami tulis terus terang supaya tidak ditunggu sia-sia.",
            "Setelah diperiksa, lahan itu milik pribadi; pemiliknya sudah kami surati.");
    static final List<String> REPLIES = List.of(
            "Laporan sudah kami baca. Petugas turun melihat lokasi sebelum hari kerja berikutnya usai.",
            "Terima kasih sudah menulis. Kami cocokkan dulu dengan jadwal, besok kami kabari lagi.",
            "Kami terima. Ada dua laporan lain di dekat situ, kami kerjakan sekalian.");
    static final List<String> LOGS = List.of(
            "Lokasi dilihat, ukuran dicatat, alat disiapkan.",
            "Regu turun. Separuh selesai, hujan, dilanjutkan besok.",
            "Sudah bicara dengan ketua RT. Jadwal kerja disepakati.");
    static final List<String> QUESTIONS = List.of(
            "Boleh disebut patokan terdekat, misalnya nama kedai atau tiang nomor berapa?",
            "Kira-kira jam berapa biasanya terjadi? Supaya petugas datang pada jam yang benar.",
            "Bila ada, mohon nomor berkas atau tanda terima permohonannya.");
    static final List<String> DETAILS = List.of(
            "Dekat kedai kopi yang cat hijau, sebelah kanan dari arah laut.",
            "Biasanya lepas magrib, kadang sampai tengah malam.",
            "Sudah saya tulis nomornya di kertas depan loket, ini saya salin lagi.");
    static final List<String> RETURNS = List.of(
            "Bukan tugas kami menurut pembagian tugas yang berlaku. Mohon diarahkan ke unit yang tepat.",
            "Menurut kami ini urusan unit teknis lain; kami hanya mencatat.",
            "Dikembalikan. Lokasi bukan aset kami.");
    static final List<String> INSISTENCE = List.of(
            "Menurut daftar tugas, unit inilah yang pertama bertanggung jawab. Mohon diterima.",
            "Sudah dua kali berpindah meja; manajer menetapkan unit ini.");
    static final List<String> TRANSFERS = List.of(
            "Setelah dilihat di lapangan, sisa pekerjaannya ada pada unit ini.",
            "Pemilik asetnya ditemukan; berkas lengkap kami serahkan.");
    static final List<String> EXTENSIONS = List.of(
            "Suku cadang baru tiba minggu depan, kami sampaikan sebelum tenggat lewat.",
            "Hujan menunda pekerjaan; tanggal baru sudah menghitung cuaca.",
            "Menunggu jawaban instansi lain yang juga terlibat di lokasi.");
    static final List<String> DISPUTES = List.of(
            "Belum. Keadaannya masih sama seperti waktu saya melapor.",
            "Yang dikerjakan tempat lain, bukan yang saya laporkan.",
            "Baru dua hari sudah begitu lagi.");
    static final List<String> WITHDRAWALS =
            List.of("Sudah beres sendiri, terima kasih.", "Salah lapor, ternyata bukan di kota ini.");
    static final List<String> DECLINES = List.of(
            "Ini perselisihan antarpribadi; kami sertakan alamat mediasi yang gratis.",
            "Perkara ini sedang diperiksa pengadilan, jadi kota tidak boleh mendahului.");
    static final List<String> FORWARDS = List.of(
            "Pengelolanya bukan kota; surat kami kirim hari ini dan jawabannya akan kami tuliskan di sini.",
            "Wewenang instansi lain. Laporan diteruskan utuh tanpa identitas pelapor.");
    static final List<String> OUTSIDE = List.of(
            "Instansi menjawab: sudah dijadwalkan, pekerjaan dimulai pekan ini.",
            "Instansi menjawab: gangguan selesai, pelanggan diminta mengabari bila berulang.");
    static final List<String> NOTES = List.of(
            "Pelapor menelepon, nadanya baik. Mohon jangan dijawab dengan templat.",
            "Sudah tiga laporan dari gang yang sama bulan ini.",
            "Tanggapan pertama mendekati batas; mohon dikerjakan hari ini.");
    static final List<String> OBJECTIONS = List.of(
            "Pelapor tetap berkeberatan; keberatannya tercatat dan tidak dihapus dari angka.",
            "Dua jawaban sudah diberikan. Ditutup dengan keberatan, peninjauan tetap terbuka.");
    static final List<String> REVIEWS = List.of(
            "Mohon ditinjau orang lain. Alasan penolakannya tidak menyentuh isi laporan saya.",
            "Saya minta keputusan ini dilihat lagi.");
    static final List<String> OPENERS = List.of(
            "Selamat pagi. ",
            "Assalamualaikum. ",
            "Izin melapor. ",
            "Halo pak/bu, ",
            "Mohon maaf mengganggu. ",
            "",
            "",
            "",
            "Lapor lagi ya. ",
            "Saya warga sini. ");
    static final List<String> CLOSERS = List.of(
            "",
            "",
            "",
            " Mohon dilihat.",
            " Terima kasih.",
            " Sudah seminggu begini.",
            " Tetangga juga mengeluh.",
            " Kalau bisa sebelum akhir pekan.",
            " Kami tunggu kabarnya.",
            " Sudah pernah saya sampaikan ke RT.");
    static final List<String> PLACES = List.of(
            "dekat surau",
            "depan sekolah dasar",
            "simpang kedai kopi",
            "belakang pasar",
            "gang di samping posyandu",
            "ujung pelantar",
            "seberang lapangan",
            "dekat jembatan kecil",
            "depan balai warga",
            "tanjakan dekat masjid");

    private Phrases() {}
}
