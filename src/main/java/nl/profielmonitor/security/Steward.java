package nl.profielmonitor.security;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who may deliver, publish and withdraw; today there is one. */
@Entity
@Table(name = "steward")
class Steward {

    /** The one user of an installation. */
    static final String ONLY = "beheerder";

    /** What a steward may do, for the rules of access. */
    static final String ROLE = "STEWARD";

    @Id
    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String passwordHash;

    /** For Hibernate. */
    protected Steward() {}

    Steward(String name, String passwordHash) {
        this.name = name;
        this.passwordHash = passwordHash;
    }

    String name() {
        return name;
    }

    /** The hash, with the way it was made in front of it: {@code {bcrypt}$2a$…}. */
    String passwordHash() {
        return passwordHash;
    }

    void passwordHash(String hash) {
        passwordHash = hash;
    }
}
