package id.gurindam.web.pages.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who has an account, and the forms that open one, give a new password and close it; once is what was just made. */
public record AccountsPage(
        List<Tab> tabs,
        TableView table,
        List<ActForm> acts,
        @Nullable String done,
        @Nullable OneTimePassword once,
        boolean stale,
        FormErrors errors) {}
