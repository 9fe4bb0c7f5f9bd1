package nl.profielmonitor.ingest;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Settings of deliveries.
 *
 * @param maxSize of a delivered file
 */
@ConfigurationProperties("profielmonitor.delivery")
record DeliverySettings(@DefaultValue("64MB") DataSize maxSize) {

    DeliverySettings {
        if (maxSize.toBytes() <= 0 || maxSize.toBytes() > Integer.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "profielmonitor.delivery.max-size is more than 0 and less than 2GB, such as 64MB, not " + maxSize);
        }
    }
}
