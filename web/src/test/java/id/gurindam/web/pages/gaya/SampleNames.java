package id.gurindam.web.pages.gaya;

import java.util.TreeSet;
import java.util.stream.Stream;

/** The addresses of all pages that can be looked at without a city. */
public final class SampleNames {
    private SampleNames() {}

    /** All of them. */
    public static Stream<String> addresses() {
        return Stream.concat(
                Stream.of("/gaya", "/data-pribadi", "/aksesibilitas", "/cara-menghitung"),
                new TreeSet<>(Samples.ALL.keySet()).stream().map(name -> "/gaya/" + name));
    }
}
