package id.gurindam.web.organisation;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** One form of each change, as an administrator would fill it in; the reason is still to be said. */
final class Written {
    private static final Map<String, String> FORMS = Map.ofEntries(
            entry("establish-unit", "code=199&name=Unit Uji&shortName=Uji&unitKind=UPTD&officeHours=default"),
            entry("rename-unit", "unitCode=124&name=Dinas Lain&shortName=DL"),
            entry("abolish-unit", "unitCode=199"),
            entry("list-outside-body", "bodyCode=TEST&name=Badan&shortName=B&bodyLevel=STATE"),
            entry(
                    "open-category",
                    "code=jalan.uji&parentCategory=jalan&nameId=Uji&nameEn=Test&icon=road"
                            + "&serviceComponent=FACILITIES&unitCode=124"),
            entry("retire-category", "categoryCode=jalan.rusak"),
            entry("assign-duty", "categoryCode=jalan.rusak&kelurahanCode=21.72.01.1001&unitCode=124"),
            entry("move-duty", "categoryCode=jalan.rusak&kelurahanCode=&toUnit=125&decree="),
            entry("appoint-officer", "officerRef=officer-test&role=UNIT_OFFICER&unitCode=124"),
            entry("release-officer", "post=officer-test|UNIT_OFFICER|124"),
            entry("name-backup", "officerRef=officer-test&backupRef=officer-two&from=2026-12-01&until="),
            entry(
                    "decree-calendar",
                    "year=2028&version=1&decree=SKB&decreedOn=2026-11-01&days=2028-01-03 Libur | Holiday"),
            entry("excuse-day", "date=2026-11-20"),
            entry("adopt-reason-list", "list=returnReasons&entries=X | Satu | One"),
            entry("adopt-template", "templateCode=T99&purposeId=a&purposeEn=b&textId=c&textEn=d"));

    private Written() {}

    /** The form of this change; the rules are those that its page begins with. */
    static MultiValueMap<String, String> of(String word, House house) {
        return word.equals("adopt-rule-set") ? begun(house, Part.RULES, word) : form(FORMS.getOrDefault(word, ""));
    }

    /** The form as its page begins it. */
    static MultiValueMap<String, String> begun(House house, Part part, String word) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        house.parts.page(part, Locale.of("id"), new OrganisationParts.Before(null, null, null)).acts().stream()
                .filter(act -> act.act().equals(word))
                .flatMap(act -> act.fields().stream())
                .forEach(field -> form.set(field.name(), field.value()));
        return form;
    }

    /** These fields. */
    static MultiValueMap<String, String> form(String written) {
        MultiValueMap<String, String> form = new LinkedMultiValueMap<>();
        for (String pair : written.split("&")) {
            form.add(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
        }
        return form;
    }

    /** These fields and a reason. */
    static MultiValueMap<String, String> because(MultiValueMap<String, String> form) {
        form.set("reason", "Alasan");
        return form;
    }

    /** Where this change is made. */
    static Part part(String word) {
        return Arrays.stream(Part.values())
                .filter(part -> part.changes().contains(word))
                .findFirst()
                .orElseThrow();
    }
}
