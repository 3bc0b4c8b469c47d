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
        FormErrors errors) {}
