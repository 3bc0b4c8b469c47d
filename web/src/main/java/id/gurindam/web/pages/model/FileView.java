package id.gurindam.web.pages.model;

import org.jspecify.annotations.Nullable;

/** A file of a case: a photo is shown small and links to the whole. */
public record FileView(String href, @Nullable String small, String name, String mediaType, long bytes) {
    /** True if it can be shown as a picture. */
    public boolean picture() {
        return small != null;
    }
}
