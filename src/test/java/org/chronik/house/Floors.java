package org.chronik.house;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import com.tngtech.archunit.lang.syntax.elements.GivenClassesConjunction;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which package may know which.
 *
 * @param root the package that holds them all: {@code org.chronik}, or that of the planted leaks
 */
record Floors(String root) {

    private static final Map<String, Set<String>> KNOWS = table();

    private static Map<String, Set<String>> table() {
        Map<String, Set<String>> knows = new LinkedHashMap<>();
        floor(knows, "filter");
        floor(knows, "records", "filter");
        floor(knows, "system", "records", "filter");
        floor(knows, "security", "records", "filter", "system");
        floor(knows, "web", "records", "filter", "system", "security");
        floor(knows, "document", "records", "filter", "system", "security", "web");
        floor(knows, "mail", "records", "filter", "system", "security", "web");
        above(knows, "customer", "document");
        above(knows, "quote", "customer", "mail");
        above(knows, "order", "quote");
        above(knows, "invoice", "order");
        above(knows, "crm", "invoice");
        for (String top : List.of("portal", "home", "api", "sample", "intake")) {
            above(knows, top, "crm", "portal", "home", "api", "sample");
        }
        return Map.copyOf(knows);
    }

    private static void floor(Map<String, Set<String>> knows, String name, String... others) {
        knows.put(name, Set.of(others));
    }

    /** A floor that knows these and all that they know. */
    private static void above(Map<String, Set<String>> knows, String name, String... others) {
        Set<String> all = new HashSet<>(List.of(others));
        for (String other : others) {
            all.addAll(knows.getOrDefault(other, Set.of()));
        }
        knows.put(name, Set.copyOf(all));
    }

    /** Every package knows only what its row of the table allows. */
    ArchRule knowOnlyWhatTheyMay() {
        return classes().should(new ArchCondition<>("know only what their floor may know") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                    JavaClass target = dependency.getTargetClass().getBaseComponentType();
                    if (isOurs(target) && !mayKnow(floor(type), floor(target))) {
                        events.add(SimpleConditionEvent.violated(type, dependency.getDescription()));
                    }
                }
            }
        });
    }

    /** Every class lies in a package of the table, and none deeper. */
    ArchRule areInThePackagesOfTheTable() {
        return classes().should(new ArchCondition<>("lie in a package of the table, one level deep") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                if (!KNOWS.containsKey(floor(type))) {
                    events.add(SimpleConditionEvent.violated(type, type.getName() + " lies in no floor of the house"));
                }
            }
        });
    }

    private GivenClassesConjunction classes() {
        return ArchRuleDefinition.classes().that(DescribedPredicate.describe("are ours", this::isOurs));
    }

    private boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith(root + ".");
    }

    private String floor(JavaClass type) {
        return type.getPackageName().substring(root.length() + 1);
    }

    private static boolean mayKnow(String from, String to) {
        return from.equals(to) || KNOWS.getOrDefault(from, Set.of()).contains(to);
    }
}
