package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One part of the organisation for the administrator: what stands now, and what may be changed, each with its reason; stale if somebody else was quicker. */
public record OrganisationPage(
        String part,
        List<Tab> tabs,
        List<TableView> tables,
        List<ActForm> acts,
        long position,
        @Nullable String done,
        boolean stale,
        FormErrors errors,
        @Nullable PreviewView preview) {

    /** The same with these tabs and acts only, for somebody who may try decrees and nothing else. */
    public OrganisationPage tried(List<String> addresses, List<ActForm> tries) {
        List<Tab> fewer =
                tabs.stream().filter(tab -> addresses.contains(tab.href())).toList();
        return new OrganisationPage(part, fewer, tables, tries, position, done, stale, errors, preview);
    }
}
