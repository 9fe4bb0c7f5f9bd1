package nl.profielmonitor.security;

import java.util.Optional;
import org.springframework.data.repository.Repository;

/** The stewards in the database. */
interface Stewards extends Repository<Steward, String> {

    Optional<Steward> findById(String name);

    /** @throws org.springframework.dao.DataIntegrityViolationException if another instance made it meanwhile */
    Steward saveAndFlush(Steward steward);
}
