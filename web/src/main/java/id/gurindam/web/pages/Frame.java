package id.gurindam.web.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What stands around every page: the menu of the reader, where staff open a case, the switch of language, and whether this is a demo. */
public record Frame(
        boolean demo,
        @Nullable SignedIn who,
        List<Item> menu,
        @Nullable String opens,
        String inIndonesian,
        String inEnglish) {
    /** The name under which templates find it. */
    public static final String NAME = "frame";

    /** One entry of the menu; its label is the message menu.KEY. */
    public record Item(String key, String href) {}

    /** True for staff. */
    public boolean staff() {
        return who != null;
    }
}
