package id.gurindam.command.demo;

import java.util.List;
import java.util.Locale;

/** Invented people as they live in Tanjungpinang: Malay, Javanese, Minang, Batak, Bugis and Chinese names. */
final class People {
    private static final List<List<String>> FIRST = List.of(
            List.of(
                    "Rahmat",
                    "Zulkifli",
                    "Syafrizal",
                    "Raja Hamzah",
                    "Tengku Fauzi",
                    "Encik Azman",
                    "Khairul",
                    "Ridwan"),
            List.of("Siti Aminah", "Nurhayati", "Rohani", "Zaleha", "Maimunah", "Suryati", "Hasnah", "Fatimah"),
            List.of("Slamet", "Sugeng", "Wahyu", "Bambang", "Sri Wahyuni", "Tri Lestari", "Endang", "Sutrisno"),
            List.of("Togar", "Parlindungan", "Rotua", "Tiur", "Hotman", "Lamria", "Jonner", "Saur"),
            List.of("Ahok", "Mei Ling", "Kim Hong", "Acai", "Lina", "Hendra", "Suwandi", "Yenny"),
            List.of("Andi Baso", "Daeng Matto", "Yusril", "Delvi", "Rina", "Fitri", "Dedi", "Yanti"));
    private static final List<List<String>> LAST = List.of(
            List.of("bin Hamid", "Ismail", "Mahmud", "bin Daud", "Arsyad", "Junaidi"),
            List.of("binti Ali", "Ibrahim", "Abdullah", "Karim", "Latif", "Basri"),
            List.of("Prasetyo", "Santoso", "Utomo", "Wibowo", "Handayani", "Susilo"),
            List.of("Siregar", "Simanjuntak", "Hutapea", "Nainggolan", "Sitorus", "Manurung"),
            List.of("Tan", "Lim", "Wijaya", "Gunawan", "Halim", "Ong"),
            List.of("Chaniago", "Piliang", "Tanjung", "Mappa", "Rahman", "Saputra"));

    private People() {}

    static String name(Lots lots) {
        int kin = lots.from(0, FIRST.size() - 1);
        return lots.pick(FIRST.get(kin)) + " " + lots.pick(LAST.get(kin));
    }

    /** A number of the block that no operator gives out. */
    static String phone(Lots lots) {
        return String.format(Locale.ROOT, "0812-0000-%04d", lots.from(0, 9999));
    }

    static String email(String name, Lots lots) {
        String account = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", ".");
        return account + lots.from(1, 99) + "@contoh.example";
    }
}
