package id.gurindam.web;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The whole platform in one process: both wings, HTTP and the embedded stores. */
@SpringBootApplication(scanBasePackages = "id.gurindam")
public class Gurindam {

    /** Starts it. */
    public static void main(String[] args) {
        SpringApplication.run(Gurindam.class, args);
    }
}
