package id.gurindam.web.pages.gaya;

import id.gurindam.web.pages.model.Option;
import java.util.List;

/** Short made-up lists for the fields of acts. */
final class SampleLists {
    private SampleLists() {}

    static List<Option> of(String field) {
        return switch (field) {
            case "unitCode", "suggestedUnit", "accusedUnit", "parentCode", "toUnit" -> units();
            case "decline.ground" ->
                List.of(
                        Option.of("NO_SUBSTANCE", "Tidak ada kejadian, tempat, atau layanan yang dapat diperiksa."),
                        Option.of("PRIVATE_DISPUTE", "Sengketa pribadi tanpa layanan kota."));
            case "claim-outcome.ground" -> List.of(Option.of("RULES_FORBID", "Peraturan tidak membolehkan."));
            case "purpose" ->
                List.of(
                        Option.of("CONTACT_REPORTER", "Menghubungi pelapor untuk menyelesaikan laporan ini."),
                        Option.of("JOINT_VISIT", "Kunjungan bersama ke lokasi."));
            case "officer", "reviewer", "accusedOfficer" ->
                List.of(Option.of("p-7f20", "Rahmat"), Option.of("p-81aa", "Salmah"));
            case "returnReason" -> List.of(Option.of("NOT_OUR_DUTY", "Bukan tugas unit ini."));
            case "transferReason" -> List.of(Option.of("OWNER_FOUND", "Pemiliknya ditemukan."));
            case "pauseReason" -> List.of(Option.of("PLACE_NEEDED", "Lokasi belum dapat ditemukan."));
            case "extensionReason" -> List.of(Option.of("WEATHER", "Cuaca atau pasang menghambat pekerjaan."));
            case "template" -> List.of(Option.of("SURVEY", "Survei dijadwalkan"));
            case "body" -> List.of(Option.of("TIRTAKEPRI", "Tirta Kepri"));
            case "level" -> List.of(Option.of("UNIT_HEAD", "Kepala unit yang memegang laporan"));
            case "categoryCode" -> List.of(Option.of("drainase.banjir", "Banjir atau genangan"));
            case "kelurahanCode" -> areas();
            default -> List.of();
        };
    }

    static List<Option> units() {
        return List.of(Option.of("124", "Dinas PUPR"), Option.of("116", "Dinas Perhubungan"));
    }

    static List<Option> areas() {
        return List.of(
                Option.of("21.72.02.1001", "Melayu Kota Piring"),
                Option.of("21.72.02.1002", "Kampung Bulang"),
                Option.of("21.72.02.1003", "Air Raja"));
    }
}
