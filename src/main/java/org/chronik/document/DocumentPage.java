package org.chronik.document;

import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.chronik.document.PrintedDocument.Fact;
import org.chronik.document.PrintedDocument.Seller;
import org.w3c.dom.Document;

/** A document's paper as XHTML; {@code document.css} says how it looks. */
final class DocumentPage {

    private final PrintedDocument document;
    private final Seller seller;
    private final DocumentFormat format;

    DocumentPage(PrintedDocument document) {
        this.document = document;
        seller = document.seller();
        format = new DocumentFormat(document.locale());
    }

    Document xhtml(String css) throws ParserConfigurationException {
        Markup html = Markup.root("html").attribute("lang", format.language().getLanguage());
        head(html.add("head"), css);
        Markup body = html.add("body");
        footer(body.add("div", "footer"));
        body.addText("div", "continued", seller.name() + " · " + document.name());
        letterhead(body.add("div", "letterhead"));
        Markup top = body.add("div", "top");
        recipient(top.add("div", "recipient"));
        facts(top.add("div", "facts"));
        body.addText("h1", "title", document.name());
        body.addText("p", "subject", document.subject());
        body.addText("p", "text", document.introduction());
        new LineTable(document.lines(), format).addTo(body);
        body.addText("p", "text closing", document.closing());
        return html.element().getOwnerDocument();
    }

    private void head(Markup head, String css) {
        head.addText("title", "", document.name());
        head.add("meta").attribute("name", "author").attribute("content", seller.name());
        head.add("meta").attribute("name", "subject").attribute("content", document.name());
        // Only the style sheet knows the page's number: content: "Seite " counter(page) " von " counter(pages) ""
        String page = format.word("page", "\" counter(page) \"", "\" counter(pages) \"");
        head.add("style").text(css + ".page::after { content: \"" + page + "\" }");
    }

    private void letterhead(Markup letterhead) {
        letterhead.addText("div", "seller", seller.name());
        letterhead.add("div", "accent");
        letterhead.addText("div", "reach", String.join(" · ", seller.contact()));
    }

    private void recipient(Markup recipient) {
        recipient.addText("div", "sender", String.join(" · ", seller.lines()));
        recipient.addText("div", "address", String.join("\n", document.address()));
    }

    private void facts(Markup facts) {
        Markup table = facts.add("table");
        if (document.date() != null) {
            fact(table, new Fact(format.word("date"), format.date(document.date())));
        }
        document.facts().forEach(fact -> fact(table, fact));
    }

    private void fact(Markup table, Fact fact) {
        Markup row = table.add("tr");
        row.add("th").attribute("scope", "row").text(fact.label());
        row.add("td").text(fact.value());
    }

    private void footer(Markup footer) {
        List<String> legal = new ArrayList<>(seller.bank());
        if (PrintedDocument.isPresent(seller.vatId())) {
            legal.add(format.word("vatId", seller.vatId()));
        }
        footer.addText("div", "column", String.join("\n", seller.lines()));
        footer.addText("div", "column", String.join("\n", seller.contact()));
        footer.addText("div", "column", String.join("\n", legal));
        footer.add("div", "page");
    }
}
