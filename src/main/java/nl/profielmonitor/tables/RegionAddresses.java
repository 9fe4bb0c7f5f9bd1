package nl.profielmonitor.tables;

import org.springframework.stereotype.Service;

/** Understands the region and quarter of an address, for pages, files and API alike. */
@Service
public class RegionAddresses {

    RegionAddresses() {}

    /**
     * @param region slug of now or of once, or code, in any case
     * @param quarter {@code 2020-q2}; also {@code 2020-Q2}, {@code 2020Q2}, {@code 2020kw02}
     */
    public RegionAddress resolve(String region, String quarter) {
        throw new UnsupportedOperationException();
    }
}
