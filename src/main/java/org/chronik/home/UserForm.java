package org.chronik.home;

import java.io.Serializable;
import org.chronik.security.Role;

/** What the dialogs for a user hold while they are typed. */
public class UserForm implements Serializable {

    private Long id;
    private long version;
    private String login;
    private String name;
    private String email;
    private Role role = Role.SALES;
    private String password;

    UserForm() {}

    UserForm(UserRow user) {
        id = user.id();
        version = user.version();
        login = user.login();
        name = user.name();
        email = user.email();
        role = user.role();
    }

    /** The user who is changed, or null for a new one. */
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    /** Of the user, as the form was filled in on it. */
    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getLogin() {
        return login;
    }

    public void setLogin(String login) {
        this.login = login;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
