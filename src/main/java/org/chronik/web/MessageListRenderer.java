package org.chronik.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.ResponseWriter;
import jakarta.faces.context.ResponseWriterWrapper;
import java.io.IOException;
import org.primefaces.component.messages.Messages;
import org.primefaces.component.messages.MessagesRenderer;

/** Messages whose words are the alert, where PrimeFaces makes it of the list's item, which then is none any more. */
public class MessageListRenderer extends MessagesRenderer {

    @Override
    protected void encodeMessage(
            ResponseWriter writer, Messages messages, FacesMessage message, String style, boolean escape)
            throws IOException {
        super.encodeMessage(new ItemWriter(writer), messages, message, style, escape);
    }

    private static final class ItemWriter extends ResponseWriterWrapper {

        ItemWriter(ResponseWriter wrapped) {
            super(wrapped);
        }

        @Override
        public void startElement(String name, UIComponent component) throws IOException {
            super.startElement(name, component);
            if (name.equals("span")) {
                super.writeAttribute("role", "alert", null);
            }
        }

        @Override
        public void writeAttribute(String name, Object value, String property) throws IOException {
            if (!name.equals("role")) {
                super.writeAttribute(name, value, property);
            }
        }
    }
}
