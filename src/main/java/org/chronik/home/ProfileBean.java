package org.chronik.home;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpSession;
import java.time.ZoneId;
import java.util.List;
import org.chronik.records.Refused;
import org.chronik.security.CurrentUser;
import org.chronik.security.SessionPassword;
import org.chronik.security.UserService;
import org.chronik.system.Time;
import org.chronik.web.Preferences;
import org.chronik.web.Texts;

/** The profile of the user who is signed in: language, zone, keys, password. */
@Named
@RequestScoped
public class ProfileBean {

    @Inject
    private UserService users;

    @Inject
    private CurrentUser user;

    @Inject
    private Preferences preferences;

    @Inject
    private Time time;

    @Inject
    private Texts texts;

    private final FacesContext faces = FacesContext.getCurrentInstance();

    private String language;
    private String zone;
    private boolean singleKeys;
    private String oldPassword;
    private String password;
    private String repeated;

    @PostConstruct
    void load() {
        language = user.get().getLanguage();
        zone = user.get().getZone();
        singleKeys = user.get().isSingleKeys();
    }

    /** Keeps what is preferred, and shows the page so. */
    public String save() {
        users.prefer(language, zone, singleKeys);
        preferences.refresh();
        texts.infoNext("profile.saved");
        return "/profile?faces-redirect=true";
    }

    public String changePassword() {
        if (!password.equals(repeated)) {
            throw new Refused("password.refused.repeated");
        }
        if (password.equals(oldPassword)) {
            throw new Refused("password.refused.same");
        }
        if (!users.changePassword(oldPassword, password)) {
            texts.error("password.wrong");
            return null;
        }
        user.refresh();
        SessionPassword.proved(
                user.get(), (HttpSession) faces.getExternalContext().getSession(false));
        texts.infoNext("password.changed");
        return "/profile?faces-redirect=true";
    }

    /** Zones by place ({@code Europe/Vienna}), as the IANA database has them, and UTC. */
    public List<String> getZones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.equals("UTC")
                        || id.matches(
                                "(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .toList();
    }

    /** The zone of those who have chosen none. */
    public String getCompanyZone() {
        return time.zone().getId();
    }

    /** Characters that a password must have at least. */
    public int getShortest() {
        return UserService.SHORTEST_PASSWORD;
    }

    public String getLanguage() {
        return language;
    }

    public void setLanguage(String language) {
        this.language = language;
    }

    public String getZone() {
        return zone;
    }

    public void setZone(String zone) {
        this.zone = zone;
    }

    public boolean isSingleKeys() {
        return singleKeys;
    }

    public void setSingleKeys(boolean singleKeys) {
        this.singleKeys = singleKeys;
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
