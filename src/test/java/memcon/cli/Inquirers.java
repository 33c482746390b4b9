package memcon.cli;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import memcon.serve.Visitor;

/** Clients who ask without a pause, half of them with POST, and compare what they get with what is right. */
final class Inquirers {

    private static final int NUMBER = 6;

    private final Visitor visitor;
    private final List<String> questions;
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean going = new AtomicBoolean(true);
    private final AtomicInteger answers = new AtomicInteger();
    private final AtomicInteger oldOnes = new AtomicInteger();
    private final AtomicInteger newOnes = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile Map<String, String> old;
    private volatile Map<String, String> latest;

    /** @param answers by question */
    Inquirers(Visitor visitor, Map<String, String> answers) {
        this.visitor = visitor;
        this.questions = List.copyOf(answers.keySet());
        this.old = answers;
        this.latest = answers;
    }

    void begin() {
        for (int i = 0; i < NUMBER; i++) {
            int first = i;
            Thread thread = new Thread(() -> ask(first), "inquirer-" + i);
            threads.add(thread);
            thread.start();
        }
    }

    private void ask(int first) {
        for (int i = first; going.get(); i++) {
            String question = questions.get(i % questions.size());
            // What is right is fixed before the question leaves.
            Map<String, String> former = old;
            try {
                HttpResponse<String> response =
                        first % 2 == 0 ? visitor.ask(question) : visitor.post("sparql", FORM, form(question));
                judge(question, response, former);
            } catch (RuntimeException e) {
                faults.add(e + " to " + question);
            }
            answers.incrementAndGet();
        }
    }

    private static final String FORM = "application/x-www-form-urlencoded";

    private static String form(String question) {
        return "query=" + URLEncoder.encode(question, StandardCharsets.UTF_8);
    }

    private void judge(String question, HttpResponse<String> response, Map<String, String> former) {
        if (response.statusCode() != 200) {
            faults.add(response.statusCode() + " " + response.body() + " to " + question);
        } else if (response.body().equals(latest.get(question))) {
            newOnes.incrementAndGet();
        } else if (response.body().equals(former.get(question))) {
            oldOnes.incrementAndGet();
        } else {
            faults.add("another answer: " + response.body() + " to " + question);
        }
    }

    /** From now on these answers are right, too. */
    void mayAnswer(Map<String, String> others) {
        oldOnes.addAndGet(newOnes.getAndSet(0));
        latest = others;
    }

    /** To questions that are asked from now on only the latest are right. */
    void mustAnswerLatest() {
        old = latest;
    }

    /** Waits until so many more questions have been answered. */
    void more(int number) {
        int goal = answers.get() + number;
        Replica.await(() -> answers.get() >= goal);
    }

    void end() throws InterruptedException {
        going.set(false);
        for (Thread thread : threads) {
            thread.join();
        }
    }

    List<String> faults() {
        return List.copyOf(faults);
    }

    int oldOnes() {
        return oldOnes.get();
    }

    int newOnes() {
        return newOnes.get();
    }
}
