package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.ReservedHeaders;
import nl.profielmonitor.publication.ColumnNaming;
import nl.profielmonitor.publication.CountCategory;
import nl.profielmonitor.stewardship.ColumnForm.Entry;

/** Finds what is wrong with a form about columns: whatever a file's header says must mean one of them, and no other thing. */
final class ColumnFaults {

    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,2}");

    private final ColumnForm form;
    private final Locale locale;
    private final List<ColumnFault> faults = new ArrayList<>();

    /** @param locale in which columns are called */
    ColumnFaults(ColumnForm form, Locale locale) {
        this.form = form;
        this.locale = locale;
    }

    /** In the order of the form. */
    List<ColumnFault> all() {
        for (Entry entry : form.entries()) {
            checkName(entry, entry.nameNlField(), entry.nameNl());
            checkName(entry, entry.nameEnField(), entry.nameEn());
            checkHalf(entry);
            checkDescription(entry, entry.descriptionNlField(), entry.descriptionNl());
            checkDescription(entry, entry.descriptionEnField(), entry.descriptionEn());
            checkPlace(entry);
        }
        return faults;
    }

    private void checkName(Entry entry, String field, String name) {
        String key = Names.key(name);
        if (key.isEmpty()) {
            add(entry, field, "blank");
        } else if (name.length() > ColumnNaming.LONGEST_NAME) {
            add(entry, field, "long", ColumnNaming.LONGEST_NAME);
        } else if (ReservedHeaders.has(name)) {
            add(entry, field, "reserved", name);
        } else {
            other(entry, key).ifPresent(other -> add(entry, field, "taken", name, called(other)));
        }
    }

    /** Another column that is called so as well, or has that as its code. */
    private Optional<Entry> other(Entry entry, String key) {
        return form.entries().stream()
                .filter(other -> !other.equals(entry))
                .filter(other -> List.of(other.now().code(), other.nameNl(), other.nameEn()).stream()
                        .map(Names::key)
                        .anyMatch(key::equals))
                .findFirst();
    }

    /** Whoever names a column in one language does so in both: a placeholder without its footnote would stay in the other. */
    private void checkHalf(Entry entry) {
        if (entry.nameNl().isEmpty() || entry.nameEn().isEmpty()) {
            return;
        }
        Optional<CountCategory> placeholder = form.placeholder(entry);
        boolean nl = placeholder
                .map(CountCategory::nameNl)
                .filter(entry.nameNl()::equals)
                .isPresent();
        boolean en = placeholder
                .map(CountCategory::nameEn)
                .filter(entry.nameEn()::equals)
                .isPresent();
        if (nl != en && !form.confirmed()) {
            add(entry, nl ? entry.nameNlField() : entry.nameEnField(), nl ? "half.dutch" : "half.english");
        }
    }

    private void checkDescription(Entry entry, String field, String description) {
        if (DeliverForm.text(description).orElse("").length() > DeliveryTerms.LONGEST_TEXT) {
            add(entry, field, "description", DeliveryTerms.LONGEST_TEXT);
        }
    }

    private void checkPlace(Entry entry) {
        int most = form.entries().size();
        boolean one = Optional.of(entry.place())
                .filter(typed -> NUMBER.matcher(typed).matches())
                .filter(typed -> Integer.parseInt(typed) <= most)
                .isPresent();
        Optional<Entry> same = form.entries().stream()
                .takeWhile(other -> !other.equals(entry))
                .filter(other -> other.place().equals(entry.place()))
                .findFirst();
        if (!one) {
            add(entry, entry.placeField(), "place", most);
        } else {
            same.ifPresent(other -> add(entry, entry.placeField(), "place.taken", called(other)));
        }
    }

    private void add(Entry entry, String field, String key, Object... arguments) {
        faults.add(ColumnFault.of(form.id(field), called(entry), key, arguments));
    }

    private String called(Entry entry) {
        return entry.now().name(locale);
    }
}
