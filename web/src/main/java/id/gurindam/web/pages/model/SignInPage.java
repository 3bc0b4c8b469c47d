package id.gurindam.web.pages.model;

import java.util.List;

/** The page that asks staff for name and password; demo accounts are listed in a demo only. */
public record SignInPage(boolean failed, boolean signedOut, List<Option> demoAccounts) {}
