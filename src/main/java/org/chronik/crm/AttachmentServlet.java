package org.chronik.crm;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.chronik.mail.MailAttachment;

/** Hands out the files that mails carry, to be saved and never to be run: {@code /attachment/17}. */
@WebServlet("/attachment/*")
public class AttachmentServlet extends HttpServlet {

    @Inject
    private transient CrmEntryQuery entries;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getPathInfo();
        MailAttachment attachment = path != null && path.matches("/\\d{1,18}")
                ? entries.attachment(Long.parseLong(path.substring(1)))
                : null;
        if (attachment == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        String name =
                URLEncoder.encode(attachment.getName(), StandardCharsets.UTF_8).replace("+", "%20");
        response.setContentType(attachment.getContentType());
        response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + name);
        response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
        response.getOutputStream().write(attachment.getContent());
    }
}
