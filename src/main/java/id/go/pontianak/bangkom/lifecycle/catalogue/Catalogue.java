package id.go.pontianak.bangkom.lifecycle.catalogue;

import java.util.List;
import org.springframework.stereotype.Service;

/** The programmes on offer. */
@Service
public class Catalogue {

    public Programme programme(String code) {
        throw new UnsupportedOperationException();
    }

    public List<Programme> listProgrammes() {
        throw new UnsupportedOperationException();
    }
}
