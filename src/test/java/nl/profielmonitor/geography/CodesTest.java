package nl.profielmonitor.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CodesTest {

    @ParameterizedTest
    @CsvSource({
        "GM0080,GM0080",
        "0080,GM0080",
        "80,GM0080",
        "gm0080,GM0080",
        "' 80 ',GM0080",
        "1900,GM1900",
        "GM80,GM0080"
    })
    void ofAMunicipalityAreReadAsFilesWriteThem(String written, String code) {
        assertThat(MunicipalityCode.parse(written)).contains(new MunicipalityCode(code));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GM", "GM00800", "00080", "8O", "AM02", "-80", "80.0", "Leeuwarden", "٨٠"})
    void ofAMunicipalityAreNothingElse(String written) {
        assertThat(MunicipalityCode.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "GM080", "gm0080", "GM0080 ", "0080"})
    void ofAMunicipalityHaveOneForm(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MunicipalityCode(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AM2", "am02", "AM002", "GM02"})
    void ofARegionHaveOneForm(String value) {
        assertThatIllegalArgumentException().isThrownBy(() -> new RegionCode(value));
    }

    @ParameterizedTest
    @CsvSource({"AM02,true", "am02,true", "AM2,false", "GM0080,false", "Friesland,false"})
    void ofARegionAreToldFromItsName(String text, boolean code) {
        assertThat(RegionCode.isCode(text)).isEqualTo(code);
    }
}
