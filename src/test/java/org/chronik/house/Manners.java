package org.chronik.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaParameterizedType;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.Stateful;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.UserTransaction;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How classes of the house behave, wherever they are. */
final class Manners {

    private static final Set<String> CHANGING =
            Set.of("persist", "merge", "remove", "executeUpdate", "lock", "fire", "fireAsync");
    private static final int MOST_INJECTED = 5;

    private Manners() {}

    static final ArchRule SERVICES_ARE_STATELESS = classes()
            .that()
            .haveSimpleNameEndingWith("Service")
            .or()
            .haveSimpleNameEndingWith("Query")
            .should()
            .beAnnotatedWith(Stateless.class)
            .allowEmptyShould(true);

    static final ArchRule EJBS_HAVE_NO_INTERFACE = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .should(new ArchCondition<>("be one concrete class without an interface") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    if (!type.getRawInterfaces().isEmpty()
                            || type.getModifiers().contains(JavaModifier.ABSTRACT)) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has an interface"));
                    }
                }
            })
            .allowEmptyShould(true);

    static final ArchRule NOBODY_BEGINS_A_TRANSACTION = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(UserTransaction.class)
            .orShould()
            .beAnnotatedWith(Stateful.class)
            .allowEmptyShould(true);

    static final ArchRule ENTITIES_AND_PAGES_DO_NOT_QUERY = noClasses()
            .that(DescribedPredicate.describe(
                    "are entities or beans of pages",
                    type -> type.isAnnotatedWith(Entity.class)
                            || type.getSimpleName().endsWith("Bean")))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class)
            .allowEmptyShould(true);

    /** Whoever may call them, they change nothing. */
    static final ArchRule WHAT_READS_CHANGES_NOTHING = noClasses()
            .that()
            .haveNameMatching(".*(?:Query|Finder|Reader)")
            .should()
            .callMethodWhere(DescribedPredicate.describe("changes something", Manners::changes))
            .allowEmptyShould(true);

    static final ArchRule EVENTS_ARE_RECORDS = methods()
            .that(DescribedPredicate.describe(
                    "observe something of ours", method -> observed(method).anyMatch(Manners::isOurs)))
            .should(new ArchCondition<>("observe records") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    observed(method)
                            .filter(type -> isOurs(type) && !type.isRecord())
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " observes " + type.getName() + ", no record")));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule FIRED_EVENTS_ARE_RECORDS = fields().that()
            .haveRawType(Event.class)
            .should(new ArchCondition<>("fire records") {
                @Override
                public void check(JavaField field, ConditionEvents events) {
                    fired(field)
                            .filter(type -> isOurs(type) && !type.isRecord())
                            .forEach(type -> events.add(SimpleConditionEvent.violated(
                                    field, field.getFullName() + " fires " + type.getName() + ", no record")));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule NOTHING_IS_OBSERVED_LATER = methods()
            .should(new ArchCondition<>("not observe asynchronously") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    boolean later = method.getParameters().stream()
                            .anyMatch(parameter -> parameter.isAnnotatedWith(ObservesAsync.class));
                    if (later) {
                        events.add(SimpleConditionEvent.violated(method, method.getFullName() + " observes later"));
                    }
                }
            })
            .allowEmptyShould(true);

    static final ArchRule NOTHING_IS_THERE_FOR_TESTS = noClasses()
            .should()
            .haveSimpleNameEndingWith("ForTest")
            .orShould()
            .haveSimpleNameEndingWith("ForTests")
            .orShould(new ArchCondition<>("have members for tests") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMembers().stream()
                            .filter(member -> member.getName().matches(".*ForTests?"))
                            .forEach(
                                    member -> events.add(SimpleConditionEvent.satisfied(member, member.getFullName())));
                }
            })
            .allowEmptyShould(true);

    static final ArchRule CLASSES_HAVE_ONE_JOB = classes()
            .should(new ArchCondition<>("have at most " + MOST_INJECTED + " injected fields") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    long injected = type.getFields().stream()
                            .filter(field -> field.isAnnotatedWith(Inject.class))
                            .filter(field -> isOurs(field.getRawType()))
                            .count();
                    if (injected > MOST_INJECTED) {
                        events.add(SimpleConditionEvent.violated(type, type.getName() + " has " + injected));
                    }
                }
            })
            .allowEmptyShould(true);

    /** Expression Language, where it has to choose, looks on the class path for ways to convert the arguments: 5 ms a list. */
    static final ArchRule PAGES_NEED_NOT_CHOOSE = classes()
            .that()
            .areAnnotatedWith(Named.class)
            .should(new ArchCondition<>("have one public method of a name") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getMethods().stream()
                            .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                            .filter(method -> !method.getModifiers().contains(JavaModifier.BRIDGE))
                            .collect(Collectors.groupingBy(JavaMethod::getName))
                            .values()
                            .stream()
                            .filter(same -> same.size() > 1)
                            .forEach(same -> events.add(SimpleConditionEvent.violated(
                                    type, same.get(0).getFullName() + " has another of its name")));
                }
            })
            .allowEmptyShould(true);

    static List<ArchRule> all() {
        return List.of(
                SERVICES_ARE_STATELESS,
                EJBS_HAVE_NO_INTERFACE,
                NOBODY_BEGINS_A_TRANSACTION,
                ENTITIES_AND_PAGES_DO_NOT_QUERY,
                WHAT_READS_CHANGES_NOTHING,
                EVENTS_ARE_RECORDS,
                FIRED_EVENTS_ARE_RECORDS,
                NOTHING_IS_OBSERVED_LATER,
                NOTHING_IS_THERE_FOR_TESTS,
                CLASSES_HAVE_ONE_JOB,
                PAGES_NEED_NOT_CHOOSE);
    }

    private static boolean changes(JavaMethodCall call) {
        return CHANGING.contains(call.getName())
                && (call.getTargetOwner().isAssignableTo(EntityManager.class)
                        || call.getTargetOwner().isAssignableTo(Query.class)
                        || call.getTargetOwner().isAssignableTo(Event.class));
    }

    private static Stream<JavaClass> observed(JavaMethod method) {
        return method.getParameters().stream()
                .filter(parameter -> parameter.isAnnotatedWith(Observes.class))
                .map(parameter -> parameter.getRawType());
    }

    private static Stream<JavaClass> fired(JavaField field) {
        return field.getType() instanceof JavaParameterizedType type
                ? type.getActualTypeArguments().stream().map(JavaType::toErasure)
                : Stream.empty();
    }

    private static boolean isOurs(JavaClass type) {
        return type.getPackageName().startsWith("org.chronik.");
    }
}
