package org.chronik.container;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.CallerOnlyCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Set;
import org.chronik.security.UserService;

/** Signs users in by their login alone, for tests; no form sends such a credential. */
@ApplicationScoped
public class TrustingStore implements IdentityStore {

    @Inject
    private UserService users;

    public CredentialValidationResult validate(CallerOnlyCredential credential) {
        return users.byLogin(credential.getCaller())
                .map(user -> new CredentialValidationResult(
                        user.getLogin(), Set.of(user.getRole().group())))
                .orElse(CredentialValidationResult.INVALID_RESULT);
    }
}
