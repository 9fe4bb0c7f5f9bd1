package nl.profielmonitor.stewardship;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.DeliveryTerms;
import nl.profielmonitor.ingest.ReservedHeaders;
import nl.profielmonitor.publication.ColumnNaming;

/** Finds what is wrong with a set that is to be started. */
final class NewSetFaults {

    private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]?");

    private final NewSetForm form;
    private final List<ColumnFault> faults = new ArrayList<>();

    NewSetFaults(NewSetForm form) {
        this.form = form;
    }

    /** In the order of the form. */
    List<ColumnFault> all() {
        if (!isCode(form.code())) {
            add(NewSetForm.CODE, "", "code");
        }
        form.period().fault().ifPresent(faults::add);
        if (form.wanted().isEmpty()) {
            add("kolom.1", "", "none");
        }
        form.wanted().stream()
                .skip(NewSetForm.MOST_COLUMNS)
                .findFirst()
                .ifPresent(column -> faults.add(tooMany(column)));
        for (NewColumn column : form.wanted()) {
            checkCode(column);
            checkName(column, "naam", column.nameNl());
            checkName(column, "naamEngels", column.nameEn());
            checkHalf(column);
            checkDescription(column, "omschrijving", column.descriptionNl());
            checkDescription(column, "omschrijvingEngels", column.descriptionEn());
            checkPlace(column);
        }
        return faults;
    }

    /** @param column the first for which there is no room */
    static ColumnFault tooMany(NewColumn column) {
        return ColumnFault.of(column.field("naam"), column.called(), "many", NewSetForm.MOST_COLUMNS);
    }

    private static boolean isCode(String typed) {
        return typed.length() <= NewColumn.LONGEST_CODE && CODE.matcher(typed).matches();
    }

    private void checkCode(NewColumn column) {
        if (!isCode(column.code())) {
            add(column, "kolom", "code");
        } else {
            checkHeader(column, "kolom", column.code());
        }
    }

    private void checkName(NewColumn column, String field, String name) {
        if (Names.key(name).isEmpty()) {
            add(column, field, "blank");
        } else if (name.length() > ColumnNaming.LONGEST_NAME) {
            add(column, field, "long", ColumnNaming.LONGEST_NAME);
        } else {
            checkHeader(column, field, name);
        }
    }

    /** Whatever a file's header says must mean one column, and no other thing. */
    private void checkHeader(NewColumn column, String field, String header) {
        if (ReservedHeaders.has(header)) {
            add(column, field, "reserved", header);
            return;
        }
        form.wanted().stream()
                .filter(other -> other.number() != column.number() && other.isMeantBy(header))
                .findFirst()
                .ifPresent(other -> add(column, field, "taken", header, other.called()));
    }

    /** Whoever names a column in one language does so in both. */
    private void checkHalf(NewColumn column) {
        if (column.nameNl().isEmpty() || column.nameEn().isEmpty()) {
            return;
        }
        form.before(column).filter(before -> !before.named()).ifPresent(before -> {
            boolean nl = before.nameNl().equals(column.nameNl());
            boolean en = before.nameEn().equals(column.nameEn());
            if (nl != en) {
                add(column, nl ? "naam" : "naamEngels", nl ? "half.dutch" : "half.english");
            }
        });
    }

    private void checkDescription(NewColumn column, String field, String typed) {
        if (DeliverForm.text(typed).orElse("").length() > DeliveryTerms.LONGEST_TEXT) {
            add(column, field, "description", DeliveryTerms.LONGEST_TEXT);
        }
    }

    private void checkPlace(NewColumn column) {
        Optional<NewColumn> same = form.wanted().stream()
                .takeWhile(other -> other.number() != column.number())
                .filter(other -> other.place().equals(column.place()))
                .findFirst();
        if (!NUMBER.matcher(column.place()).matches()) {
            add(column, "plaats", "place", 99);
        } else {
            same.ifPresent(other -> add(column, "plaats", "place.taken", other.called()));
        }
    }

    private void add(NewColumn column, String field, String key, Object... arguments) {
        add(column.field(field), column.called(), key, arguments);
    }

    private void add(String field, String column, String key, Object... arguments) {
        faults.add(ColumnFault.of(field, column, key, arguments));
    }
}
