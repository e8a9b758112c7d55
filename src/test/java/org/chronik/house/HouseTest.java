package org.chronik.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.chronik.house.planted.LateObserver;
import org.chronik.house.planted.MutableEvent;
import org.chronik.house.planted.NosyBean;
import org.chronik.house.planted.PlainService;
import org.chronik.house.planted.SixHands;
import org.chronik.house.planted.TwoFacedService;
import org.chronik.house.planted.TwoLabels;
import org.chronik.house.planted.WillfulService;
import org.chronik.house.planted.WithMethodForTest;
import org.chronik.house.planted.WritingQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule holds for the house, and turns red where a leak is planted. */
class HouseTest {

    private static final String PLANTED = "org.chronik.house.planted";
    private static final Floors FLOORS = new Floors("org.chronik");
    private static final Floors PLANTED_FLOORS = new Floors(PLANTED);

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.chronik");

    private static final JavaClasses LEAKS = new ClassFileImporter().importPackages(PLANTED);

    @Test
    void everyPackageKnowsOnlyWhatItMay() {
        FLOORS.knowOnlyWhatTheyMay().check(HOUSE);
    }

    @Test
    void packagesAreOneLevelDeep() {
        FLOORS.areInThePackagesOfTheTable().check(HOUSE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "filter.KnowsRecords",
                "records.KnowsSystem",
                "document.KnowsCustomer",
                "customer.KnowsTheLog",
                "quote.KnowsOrder",
                "mail.KnowsDocument",
                "crm.KnowsPortal"
            })
    void aPackageThatKnowsTooMuchIsFound(String leak) {
        assertThat(violations(PLANTED_FLOORS.knowOnlyWhatTheyMay())).contains(PLANTED + "." + leak);
    }

    @Test
    void whatIsAllowedIsNotFound() {
        assertThat(violations(PLANTED_FLOORS.knowOnlyWhatTheyMay())).doesNotContain("portal.MayKnowAll.known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"customer.dao.Deeper", "util.NowhereInTheTable"})
    void aPackageThatIsNotInTheTableIsFound(String leak) {
        assertThat(violations(PLANTED_FLOORS.areInThePackagesOfTheTable())).contains(PLANTED + "." + leak);
    }

    static Stream<ArchRule> manners() {
        return Manners.all().stream();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void mannersAreKept(ArchRule rule) {
        rule.check(HOUSE);
    }

    static Stream<Arguments> leaks() {
        return Stream.of(
                Arguments.of(PlainService.class, Manners.SERVICES_ARE_STATELESS),
                Arguments.of(TwoFacedService.class, Manners.EJBS_HAVE_NO_INTERFACE),
                Arguments.of(WillfulService.class, Manners.NOBODY_BEGINS_A_TRANSACTION),
                Arguments.of(WritingQuery.class, Manners.WHAT_READS_CHANGES_NOTHING),
                Arguments.of(NosyBean.class, Manners.ENTITIES_AND_PAGES_DO_NOT_QUERY),
                Arguments.of(MutableEvent.Listener.class, Manners.EVENTS_ARE_RECORDS),
                Arguments.of(MutableEvent.Sender.class, Manners.FIRED_EVENTS_ARE_RECORDS),
                Arguments.of(LateObserver.class, Manners.NOTHING_IS_OBSERVED_LATER),
                Arguments.of(WithMethodForTest.class, Manners.NOTHING_IS_THERE_FOR_TESTS),
                Arguments.of(SixHands.class, Manners.CLASSES_HAVE_ONE_JOB),
                Arguments.of(TwoLabels.class, Manners.PAGES_NEED_NOT_CHOOSE));
    }

    @ParameterizedTest
    @MethodSource("leaks")
    void badMannersAreFound(Class<?> leak, ArchRule rule) {
        assertThat(violations(rule)).contains(leak.getName());
    }

    @Test
    void everyRuleHasALeak() {
        assertThat(leaks().map(leak -> leak.get()[1])).containsExactlyInAnyOrderElementsOf(Manners.all());
    }

    private static String violations(ArchRule rule) {
        return String.join("\n", rule.evaluate(LEAKS).getFailureReport().getDetails());
    }
}
