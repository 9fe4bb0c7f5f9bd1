package nl.profielmonitor.statistics;

import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The figures of the country: the sum of the regions whose total and register are both known exactly. The others are left
 * out of both, so that a share never sets the persons of some regions against the register of others.
 *
 * @param counted how many regions are in the sum
 * @param persons persons known in Sonar in the regions counted
 * @param register persons in the register of the regions counted
 */
public record CountryFigures(int counted, long persons, long register) {

    /** The sum over regions. */
    public static CountryFigures of(Collection<Region> regions) {
        int counted = 0;
        long persons = 0;
        long register = 0;
        for (Region region : regions) {
            if (region.total().exact() && region.register().isPresent()) {
                counted++;
                persons = Math.addExact(persons, region.total().persons());
                register = Math.addExact(register, region.register().getAsInt());
            }
        }
        return new CountryFigures(counted, persons, register);
    }

    /** Persons / register; empty where no region is counted or the register is 0. */
    public Optional<Ratio> coverage() {
        return register > 0 ? Optional.of(new Ratio(persons, register)) : Optional.empty();
    }

    /**
     * What a region brings in.
     *
     * @param register persons in the region's target-group register; absent where unknown
     */
    public record Region(Total total, OptionalInt register) {}
}
