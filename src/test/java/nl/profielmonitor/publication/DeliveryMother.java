package nl.profielmonitor.publication;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.profielmonitor.geography.RegionCode;
import nl.profielmonitor.publication.NewDelivery.NewPublication;
import org.threeten.extra.YearQuarter;

/** Makes deliveries for tests; each method gives another mother, none changes this one. */
public record DeliveryMother(NewDelivery delivery) {

    public static final PublicationKey FRIESLAND = key("AM02", "2020-Q2");

    /** A delivery of nothing, without reason, source or reference date. */
    public static DeliveryMother nothing() {
        return new DeliveryMother(new NewDelivery(
                "beheerder",
                "levering.csv",
                "inhoud".getBytes(StandardCharsets.UTF_8),
                "csv",
                "{}",
                RecordedFindings.NONE,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of()));
    }

    /** The columns of which the source has lost the headings. */
    public static final ColumnSet COLUMNS = new ColumnSet(
            "klantprofielen",
            YearQuarter.of(2013, 1),
            null,
            IntStream.rangeClosed(1, 4)
                    .mapToObj(i -> new CountCategory("kolom-" + i, "Kolom " + i, "Column " + i, null, null, false))
                    .toList());

    /** The first delivery of Friesland. */
    public static DeliveryMother friesland() {
        return nothing().publishing(FRIESLAND, FiguresMother.friesland(), 0);
    }

    /** A correction of Friesland. */
    public static DeliveryMother correction(int expectedRevision) {
        return nothing()
                .publishing(FRIESLAND, FiguresMother.friesland().register(10000), expectedRevision)
                .because("Het register was te klein");
    }

    public static PublicationKey key(String region, String quarter) {
        return new PublicationKey(new RegionCode(region), YearQuarter.parse(quarter));
    }

    public DeliveryMother publishing(PublicationKey key, FiguresMother figures, int expectedRevision) {
        return publishing(key, figures, expectedRevision, Optional.empty());
    }

    public DeliveryMother publishing(
            PublicationKey key, FiguresMother figures, int expectedRevision, Optional<Provenance> provenance) {
        List<NewPublication> publications = new ArrayList<>(delivery.publications());
        publications.add(new NewPublication(
                key, "Regio " + key.region(), COLUMNS, figures.figures(), expectedRevision, provenance));
        return publishing(publications);
    }

    public DeliveryMother publishing(List<NewPublication> publications) {
        return new DeliveryMother(new NewDelivery(
                delivery.steward(),
                delivery.fileName(),
                delivery.content(),
                delivery.kind(),
                delivery.terms(),
                delivery.findings(),
                delivery.reason(),
                delivery.sourceUrl(),
                delivery.referenceDate(),
                publications));
    }

    public DeliveryMother because(String reason) {
        return with(delivery.fileName(), delivery.content(), Optional.of(reason));
    }

    public DeliveryMother content(byte[] content) {
        return with(delivery.fileName(), content, delivery.reason());
    }

    public DeliveryMother named(String fileName) {
        return with(fileName, delivery.content(), delivery.reason());
    }

    /** With source and reference date, other terms and findings, by another steward. */
    public DeliveryMother saidMore() {
        return new DeliveryMother(new NewDelivery(
                "andere",
                "ander.csv",
                "anders".getBytes(StandardCharsets.UTF_8),
                "txt",
                "{\"kwartaal\":\"2020-Q2\"}",
                new RecordedFindings("[{\"code\":\"register-ontbreekt\"}]", new FindingTally(1, 2, 3, true, false)),
                delivery.reason(),
                Optional.of("https://example.org/bron.pdf"),
                Optional.of(LocalDate.of(2020, 6, 30)),
                delivery.publications()));
    }

    private DeliveryMother with(String fileName, byte[] content, Optional<String> reason) {
        return new DeliveryMother(new NewDelivery(
                delivery.steward(),
                fileName,
                content,
                delivery.kind(),
                delivery.terms(),
                delivery.findings(),
                reason,
                delivery.sourceUrl(),
                delivery.referenceDate(),
                delivery.publications()));
    }
}
