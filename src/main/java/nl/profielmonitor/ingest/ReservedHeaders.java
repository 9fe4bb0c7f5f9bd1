package nl.profielmonitor.ingest;

import java.util.Arrays;
import nl.profielmonitor.geography.Names;
import nl.profielmonitor.ingest.draft.Role;

/** The headers of a file that mean something else than a count ({@code kwartaal}, {@code totaal}): no count can be called so. */
public final class ReservedHeaders {

    private ReservedHeaders() {}

    /** Whether a file that has this header means one of those by it. */
    public static boolean has(String name) {
        return Arrays.stream(Role.values()).anyMatch(role -> Names.same(role.header(), name));
    }
}
