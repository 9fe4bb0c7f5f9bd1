package nl.profielmonitor.geography;

import org.jspecify.annotations.Nullable;

/**
 * A labour-market region as it is called on some date.
 *
 * @param slug the region's present address on the site, whatever the date of the name
 * @param tile its place on the tile map; absent for {@code AM99} 'Niet in te delen', which is not one of the regions
 */
public record LabourMarketRegion(
        RegionCode code, String name, String slug, @Nullable Tile tile) {

    /**
     * A place on the tile map of the country.
     *
     * @param column from 1 in the west to 6 in the east
     * @param row from 1 in the north to 7 in the south
     */
    public record Tile(int column, int row) {}
}
