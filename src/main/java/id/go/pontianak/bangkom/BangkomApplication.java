package id.go.pontianak.bangkom;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Runs the training life cycle of a city's civil servants. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
public class BangkomApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(BangkomApplication.class, arguments);
    }
}
