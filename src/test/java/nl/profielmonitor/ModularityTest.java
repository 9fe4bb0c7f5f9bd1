package nl.profielmonitor;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTest {

    @Test
    void everyModuleUsesOnlyWhatItsPackageInfoAllows() {
        ApplicationModules.of(ProfielmonitorApplication.class).verify();
    }
}
