package org.chronik.container;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.protocol.servlet5.ServletMethodExecutor;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The WAR that is shipped, with the tests beside its classes, and open to those who run them. */
@ArquillianSuiteDeployment
public final class ChronikDeployment {

    private static final String OPEN_TO_TESTS =
            """
            <security-constraint>
              <web-resource-collection>
                <web-resource-name>tests</web-resource-name>
                <url-pattern>%s</url-pattern>
                <url-pattern>%s</url-pattern>
              </web-resource-collection>
            </security-constraint>
            </web-app>
            """
                    .formatted(ServletMethodExecutor.ARQUILLIAN_SERVLET_MAPPING, SignInServlet.PATH);

    private ChronikDeployment() {}

    @Deployment
    public static WebArchive war() {
        WebArchive war = ShrinkWrap.create(ZipImporter.class, "chronik.war")
                .importFrom(new File(System.getProperty("chronik.war")))
                .as(WebArchive.class);
        GenericArchive tests = ShrinkWrap.create(ExplodedImporter.class)
                .importDirectory("target/test-classes")
                .as(GenericArchive.class);
        return war.setWebXML(new StringAsset(webXml(war).replace("</web-app>", OPEN_TO_TESTS)))
                .merge(tests, "/WEB-INF/classes", Filters.include(".*/org/chronik/(?!run/|browser/|house/).*"))
                .addAsLibrary(jarOf(Assertions.class));
    }

    private static String webXml(WebArchive war) {
        try (InputStream text = war.get("WEB-INF/web.xml").getAsset().openStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
