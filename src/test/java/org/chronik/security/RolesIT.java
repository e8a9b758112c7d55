package org.chronik.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.chronik.container.As;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** Every public method of every EJB, found by reflection, so that a new one cannot be forgotten. */
@ArquillianTest
class RolesIT {

    /** Reads only, as the house's rules prove: what may be called by whom is no question of changing anything. */
    private static final String READING = ".*(?:Query|Finder|Reader)";

    /** What readers may call although it changes something: what concerns nobody but themselves. */
    private static final Set<String> OWN = Set.of(
            "ColumnLayoutService.find",
            "ColumnLayoutService.forget",
            "ColumnLayoutService.keep",
            "SavedFilterService.all",
            "SavedFilterService.delete",
            "SavedFilterService.open",
            "SavedFilterService.openWithout",
            "SavedFilterService.opening",
            "SavedFilterService.rename",
            "SavedFilterService.save",
            "SavedFilterService.update",
            "UserService.changePassword",
            "UserService.prefer");

    /** What needs no role: the customer's way, whose permission is the token; signing in; and what runs by itself. */
    private static final Set<String> OPEN = Set.of(
            "ImportProgress.goesOn",
            "ImportWork.due",
            "ImportWork.step",
            "ImportWork.stop",
            "ImportWorker.due",
            "ImportWorker.wanted",
            "InvoiceLinkService.open",
            "LinkToken.of",
            "LinkToken.verify",
            "MailDelivery.deliverNext",
            "MailDispatcher.due",
            "MailDispatcher.queued",
            "OrderLinkService.commission",
            "QuoteLinkService.decline",
            "QuoteLinkService.open",
            "UserService.all",
            "UserService.byLogin",
            "UserService.create",
            "UserService.signIn",
            "UserService.waitOf",
            "WordCount.count");

    @Inject
    private BeanManager beans;

    @Test
    void readersChangeNothing() {
        assertThat(changing().filter(method -> admits(method, Role.IS_READER)).map(RolesIT::name))
                .hasSameElementsAs(OWN);
    }

    @Test
    void whoIsNotSignedInDoesOnlyWhatIsMeantForAll() {
        assertThat(changing().filter(RolesIT::isOpen).map(RolesIT::name).toList())
                .hasSameElementsAs(OPEN);
    }

    @Test
    void theServerRefusesWhomTheMethodDoesNotName() {
        List<Method> closed = methods().filter(method -> !isOpen(method)).toList();

        assertThat(closed).isNotEmpty().allSatisfy(method -> assertRefused(As.nobody(), method));
        assertThat(closed.stream().filter(method -> !admits(method, Role.IS_READER)))
                .isNotEmpty()
                .allSatisfy(method -> assertRefused(As.user("lena"), method));
    }

    private void assertRefused(As somebody, Method method) {
        Object bean = beans.createInstance().select(method.getDeclaringClass()).get();
        Object[] arguments =
                Arrays.stream(method.getParameterTypes()).map(RolesIT::nothing).toArray();
        assertThatThrownBy(() -> somebody.gets(() -> {
                    try {
                        return method.invoke(bean, arguments);
                    } catch (InvocationTargetException e) {
                        throw (Exception) e.getCause();
                    }
                }))
                .as(name(method))
                .isInstanceOf(EJBAccessException.class);
    }

    private static Object nothing(Class<?> type) {
        if (type == boolean.class) {
            return false;
        }
        if (type == int.class) {
            return 0;
        }
        return type == long.class ? 0L : null;
    }

    private Stream<Method> changing() {
        return methods()
                .filter(method -> !method.getDeclaringClass().getSimpleName().matches(READING));
    }

    private Stream<Method> methods() {
        return beans.getBeans(Object.class, Any.Literal.INSTANCE).stream()
                .map(bean -> bean.getBeanClass())
                .filter(type -> type.getPackageName().startsWith("org.chronik."))
                .filter(type -> !type.getPackageName().equals("org.chronik.container"))
                .filter(type -> type.isAnnotationPresent(Stateless.class) || type.isAnnotationPresent(Singleton.class))
                .distinct()
                .flatMap(type -> Stream.of(type.getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic());
    }

    private static boolean isOpen(Method method) {
        if (method.isAnnotationPresent(RolesAllowed.class)) {
            return false;
        }
        return method.isAnnotationPresent(PermitAll.class)
                || !method.getDeclaringClass().isAnnotationPresent(RolesAllowed.class);
    }

    private static boolean admits(Method method, String role) {
        RolesAllowed allowed = method.isAnnotationPresent(RolesAllowed.class)
                ? method.getAnnotation(RolesAllowed.class)
                : method.getDeclaringClass().getAnnotation(RolesAllowed.class);
        return !isOpen(method) && List.of(allowed.value()).contains(role);
    }

    private static String name(Method method) {
        return method.getDeclaringClass().getSimpleName() + "." + method.getName();
    }
}
