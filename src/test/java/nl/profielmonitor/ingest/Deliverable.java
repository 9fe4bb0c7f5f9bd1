package nl.profielmonitor.ingest;

import java.nio.charset.StandardCharsets;

/** Files to deliver in tests: of Gorinchem, which has two municipalities, so that they are short. */
final class Deliverable {

    private static final String HEADER =
            "kwartaal,arbeidsmarktregio,gemeentecode,gemeente,kolom-1,kolom-2,kolom-3,kolom-4,totaal,doelgroepregister\r\n";

    private Deliverable() {}

    /** @param molenlanden a count of one municipality, by which files differ */
    static DeliveryFile gorinchem(String quarter, int molenlanden) {
        return file(HEADER + rows(quarter, molenlanden));
    }

    /** Two quarters in one file. */
    static DeliveryFile gorinchem(String quarter, int molenlanden, String otherQuarter, int molenlandenThen) {
        return file(HEADER + rows(quarter, molenlanden) + rows(otherQuarter, molenlandenThen));
    }

    /** A file with a warning: it does not say how large the register is. */
    static DeliveryFile withoutRegister(String quarter) {
        return file(HEADER + rows(quarter, 1).replace(",900\r\n", ",\r\n"));
    }

    /** A file in which a column is called otherwise. */
    static DeliveryFile called(String quarter, String column, String name) {
        return file(HEADER.replace(column, name) + rows(quarter, 1));
    }

    /** A file with an error: a count that is none. */
    static DeliveryFile withFault(String quarter) {
        return file(HEADER + rows(quarter, 1).replace(",20,", ",1.2,"));
    }

    static DeliveryFile picture() {
        return new DeliveryFile("figures.csv", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10});
    }

    private static String rows(String quarter, int molenlanden) {
        return quarter + ",Gorinchem,GM0512,Gorinchem,10,20,30,40,100,900\r\n" + quarter
                + ",Gorinchem,GM1978,Molenlanden," + molenlanden + ",2,3,4,,900\r\n";
    }

    private static DeliveryFile file(String text) {
        return new DeliveryFile("figures.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
