package org.chronik.browser;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import org.chronik.container.Wait;
import org.chronik.run.Ports;
import org.chronik.run.StartFailure;

/** nginx as {@code server-config} sets it up, with names, ports and places of the tests, and a certificate of its own. */
final class ReverseProxy implements Closeable {

    private static final Path CONFIGURATION = Path.of("server-config", "nginx", "chronik.conf");
    private static final char[] PASSWORD = "password".toCharArray();
    private static final String MAIN =
            """
            daemon off;
            user root;
            worker_processes 1;
            pid nginx.pid;
            events {}
            http {
                client_body_temp_path body;
                proxy_temp_path proxy;
                fastcgi_temp_path fastcgi;
                uwsgi_temp_path uwsgi;
                scgi_temp_path scgi;
                include chronik.conf;
            }
            """;

    private final int port = Ports.anyFree();
    private final Path folder;
    private Process nginx;

    private ReverseProxy(Path folder) {
        this.folder = folder;
    }

    /** Before the application at a port. */
    static ReverseProxy before(int applicationPort) throws IOException, InterruptedException {
        return before(applicationPort, "$http_upgrade");
    }

    /** One that lets no WebSocket through. */
    static ReverseProxy withoutPush(int applicationPort) throws IOException, InterruptedException {
        return before(applicationPort, "''");
    }

    private static ReverseProxy before(int applicationPort, String upgrade) throws IOException, InterruptedException {
        ReverseProxy proxy =
                new ReverseProxy(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "nginx"));
        proxy.certify();
        Files.writeString(proxy.folder.resolve("nginx.conf"), MAIN);
        Files.writeString(
                proxy.folder.resolve("chronik.conf"),
                Files.readString(CONFIGURATION)
                        .replaceAll("(?m)^ *listen \\[::].*\\n", "")
                        .replace("listen 80;", "listen 127.0.0.1:" + Ports.anyFree() + ";")
                        .replace("listen 443 ", "listen 127.0.0.1:" + proxy.port + " ")
                        .replace("127.0.0.1:8080", "127.0.0.1:" + applicationPort)
                        .replace("Upgrade           $http_upgrade", "Upgrade           " + upgrade)
                        .replace("/etc/ssl/chronik", proxy.folder.toString())
                        .replace("/var/log/nginx", proxy.folder.toString()));
        proxy.start();
        return proxy;
    }

    /** Its address, without a slash at its end. */
    String url() {
        return "https://127.0.0.1:" + port;
    }

    /** Begins to listen, at the same port as before. */
    void start() throws IOException {
        Path log = folder.resolve("start.log");
        nginx = new ProcessBuilder(
                        InstalledProgram.NGINX.path().toString(), "-p", folder.toString(), "-c", "nginx.conf")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
        Wait.until("nginx listens, see " + log, () -> !Ports.isFree(port));
    }

    /** Breaks all connections, and takes no more. */
    void stop() throws InterruptedException {
        nginx.destroy();
        nginx.waitFor();
    }

    /** What {@code keytool} makes, in the two files that nginx wants. */
    private void certify() throws IOException, InterruptedException {
        Path store = folder.resolve("chronik.p12");
        int exit = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-keyalg",
                        "RSA",
                        "-alias",
                        "chronik",
                        "-dname",
                        "CN=localhost",
                        "-storetype",
                        "PKCS12",
                        "-storepass",
                        new String(PASSWORD),
                        "-keystore",
                        store.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start()
                .waitFor();
        if (exit != 0) {
            throw new StartFailure("keytool made no certificate, see " + folder.resolve("keytool.log"));
        }
        try {
            KeyStore keys = KeyStore.getInstance(store.toFile(), PASSWORD);
            write("fullchain.pem", "CERTIFICATE", keys.getCertificate("chronik").getEncoded());
            write("privkey.pem", "PRIVATE KEY", keys.getKey("chronik", PASSWORD).getEncoded());
        } catch (GeneralSecurityException e) {
            throw new StartFailure("The certificate cannot be read.", e);
        }
    }

    private void write(String file, String label, byte[] content) throws IOException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                folder.resolve(file), "-----BEGIN " + label + "-----\n" + lines + "\n-----END " + label + "-----\n");
    }

    @Override
    public void close() throws IOException {
        nginx.destroy();
    }
}
