package org.chronik.home;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.chronik.records.Refused;
import org.chronik.security.Role;
import org.chronik.security.UserAdminService;
import org.chronik.security.UserService;
import org.chronik.system.Time;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/** The page on which administrators keep the users; a click says by his key which user is meant. */
@Named
@ViewScoped
public class UsersBean implements Serializable {

    @Inject
    private UserService query;

    @Inject
    private UserAdminService service;

    @Inject
    private Preferences preferences;

    @Inject
    private Time time;

    @Inject
    private Texts texts;

    private List<UserRow> users;
    private UserForm form = new UserForm();

    /** All users by name, those who were deactivated too. */
    public List<UserRow> getUsers() {
        if (users == null) {
            users = query.all().stream().map(UserRow::of).toList();
        }
        return users;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    /** Whether he has to wait before a password is looked at. */
    public boolean isBlocked(UserRow user) {
        return user.blockedUntil() != null && user.blockedUntil().isAfter(time.now());
    }

    /** Fills the dialog for a new user. */
    public void begin() {
        form = new UserForm();
    }

    /** Fills the dialogs with a user who is there. */
    public void edit(long userId) {
        form = new UserForm(getUsers().stream()
                .filter(user -> user.id() == userId)
                .findFirst()
                .orElseThrow(() -> new Refused("row.refused.gone")));
    }

    public void save() {
        if (form.getId() == null) {
            service.add(form.getLogin(), form.getName(), form.getEmail(), form.getRole(), form.getPassword());
        } else {
            service.change(form.getId(), form.getVersion(), form.getName(), form.getEmail(), form.getRole());
        }
        refresh();
    }

    public void setPassword() {
        service.setPassword(form.getId(), form.getPassword());
        refresh();
        texts.info("users.passwordSet", form.getName());
    }

    public void deactivate(long userId) {
        refresh();
        service.deactivate(userId);
    }

    public void reactivate(long userId) {
        service.reactivate(userId);
        refresh();
    }

    public void unblock(long userId) {
        service.unblock(userId);
        refresh();
    }

    private void refresh() {
        users = null;
        preferences.refresh();
    }

    public UserForm getForm() {
        return form;
    }
}
