package id.gurindam.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.util.DigestUtils;
import org.springframework.util.StringUtils;

/** Style, script and drawings under names that carry the hash of their content, so that they may be kept for ever. */
@Component
public final class Assets {
    /** Where they are served. */
    static final String PATH = "/aset/";

    /** Where they lie. */
    static final String FOLDER = "aset/";

    private final Map<String, String> addresses = new ConcurrentHashMap<>();

    /** The address of this one, as in {@code #asset.at('app.css')}. */
    public String at(String name) {
        return addresses.computeIfAbsent(name, Assets::hashed);
    }

    private static String hashed(String name) {
        try (InputStream in = new ClassPathResource(FOLDER + name).getInputStream()) {
            String stem = StringUtils.stripFilenameExtension(name);
            String kind = StringUtils.getFilenameExtension(name);
            return PATH + stem + "-" + DigestUtils.md5DigestAsHex(in) + "." + kind;
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
