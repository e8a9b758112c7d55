package org.chronik.container;

import java.io.File;
import java.net.URISyntaxException;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that is shipped, and the tests beside its classes. */
@ArquillianSuiteDeployment
public final class ChronikDeployment {

    private ChronikDeployment() {}

    @Deployment
    public static WebArchive war() {
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        return ShrinkWrap.create(ZipImporter.class, "chronik.war")
                .importFrom(new File(System.getProperty("chronik.war")))
                .as(WebArchive.class)
                .merge(tests, "/WEB-INF/classes", Filters.include(".*/org/chronik/.*(?<!/(run|browser)/[^/]{1,80})"))
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
