package id.gurindam.web.staff;

import id.gurindam.query.organisation.Officers;
import id.gurindam.web.cases.Naming;
import id.gurindam.web.security.Account;
import id.gurindam.web.security.AccountStore;
import id.gurindam.web.security.Caller;
import org.springframework.stereotype.Component;

/** What colleagues call each other: the name of the account, which is no part of the record, or else the office. */
@Component
class OfficerNames {
    private final AccountStore accounts;

    OfficerNames(AccountStore accounts) {
        this.accounts = accounts;
    }

    /** The name of the officer of this reference, as this reader would say it. */
    String of(String officerRef, Caller reader, Naming naming) {
        if (officerRef.equals(reader.officerRef())) {
            return naming.words().say("by.you");
        }
        return accounts.all().stream()
                .filter(account -> account.officerRef().equals(officerRef))
                .map(Account::displayName)
                .findFirst()
                .orElseGet(() -> office(officerRef, naming));
    }

    private static String office(String officerRef, Naming naming) {
        return naming.organisation().officers().postsOf(officerRef).stream()
                .map(Officers.PostLine::role)
                .map(role -> naming.words().role(role.name()))
                .findFirst()
                .orElse(officerRef);
    }
}
