package org.chronik.invoice;

import jakarta.enterprise.inject.spi.CDI;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.chronik.document.DocumentForm;
import org.chronik.document.LineForm;
import org.chronik.order.OrderQuery;
import org.chronik.order.OrderState;
import org.chronik.order.SalesOrder;

/** The checklist in an invoice's form that picks orders of the customer; an order that is picked brings its lines. */
public class OrderChoice implements Serializable {

    private final DocumentForm form;
    private List<Item> offered = List.of();
    private List<Long> picked = new ArrayList<>();
    private final Map<Long, List<LineForm>> brought = new HashMap<>();
    private final Map<Long, Long> versions = new HashMap<>();

    OrderChoice(DocumentForm form) {
        this.form = form;
    }

    /** An order to pick; gross in euro. */
    public record Item(long id, String number, String subject, OrderState state, BigDecimal gross)
            implements Serializable {}

    /** Offers the orders of a customer that no invoice bills; what was picked before goes, with its lines. */
    void offer(long customerId) {
        picked = new ArrayList<>();
        follow();
        offered = query().unbilled(customerId).stream()
                .map(o -> new Item(o.getId(), o.getNumber(), o.getSubject(), o.getState(), o.getGross()))
                .toList();
    }

    /** The lines follow what is picked: those of an order come and go together. */
    public void follow() {
        brought.keySet().stream()
                .filter(id -> !picked.contains(id))
                .toList()
                .forEach(id -> form.remove(brought.remove(id)));
        List<Long> fresh =
                picked.stream().filter(id -> !brought.containsKey(id)).toList();
        query().byIds(fresh).forEach(this::bring);
    }

    private void bring(SalesOrder order) {
        brought.put(order.getId(), form.add(order.text().lines()));
        versions.put(order.getId(), order.getVersion());
        if (form.getSubject() == null) {
            form.setSubject(order.getSubject());
        }
    }

    /** The orders that the invoice will bill, each with the version whose lines it has brought. */
    Map<Long, Long> billed() {
        Map<Long, Long> billed = new HashMap<>(versions);
        billed.keySet().retainAll(picked);
        return billed;
    }

    private static OrderQuery query() {
        return CDI.current().select(OrderQuery.class).get();
    }

    public List<Item> getOffered() {
        return offered;
    }

    /** The keys of the orders that the invoice will bill. */
    public List<Long> getPicked() {
        return picked;
    }

    public void setPicked(List<Long> picked) {
        this.picked = picked;
    }
}
