package nl.profielmonitor.publication;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.threeten.extra.YearQuarter;

/** The column sets. At first start they come from {@code data/kolommen.csv}, before any other bean sees them. */
@Service
public class ColumnSets {

    ColumnSets() {}

    /** All sets under their names of now, oldest period first. */
    public List<ColumnSet> all() {
        throw new UnsupportedOperationException();
    }

    /** The sets that hold in a quarter. */
    public List<ColumnSet> in(YearQuarter quarter) {
        return all().stream().filter(set -> set.in(quarter)).toList();
    }

    /** The code and every label, Dutch and English, that a column of a set has or had: what a file's header may say. */
    public Set<String> labels(String columnSet, String category) {
        throw new UnsupportedOperationException();
    }
}
