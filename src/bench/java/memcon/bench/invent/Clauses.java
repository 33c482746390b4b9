package memcon.bench.invent;

/** What is said in invented conversations: clauses about trade, armies, borders, elections, ships, schools. */
final class Clauses {

    /**
     * {@code past} is a clause as indirect speech has it, {@code present} the same in the speaker's words, {@code open} a
     * question after <i>asked</i>, {@code question} one in the speaker's words, {@code deed} what somebody is asked to do,
     * {@code matter} what one talks about, {@code narration} what nobody says, {@code source} somebody absent who said something.
     */
    static final Grammar GRAMMAR = new Grammar("""
            past: {who} {didpast} | {who} {didpast} {when} | {things} {were} | {things} {were} {when} | {who} {didpast}, {although} {who} {didpast}
                | {things} {were} because {who} {didpast} | if {things} {wereif}, {who} {would} | there was {no} {kind} {about} {matter}
                | {share} of {things} {were} | it would be {hard} to {deed} | {who} {wished} to {deed}
            present: {who} {does} | {who} {does} {now} | {things} {are} | {things} {are} because {who} {does} | if {things} {are}, {who} {will}
                | there is {no} {kind} {about} {matter} | it will be {hard} to {deed} | {who} {wishes} to {deed} | {we} {wedo} | {we} {wedo} {now}
            open: whether {past} | when {things} would be {settled} | why {who} {didpast} | how {who} {judged} {matter} | what {who} thought of {matter}
            question: How do you judge {matter} | When will {things} be {settled} | Why does nobody speak of {matter} | Is it true that {present}
                | What do you think of {matter} | Can you tell us whether {present} | Who decided on {matter}
            deed: {verb} {things} | {verb} {things} {by} | {verb} {things} to {state} | {verb} {things} and {verb} {things} | put an end to {matter} | wait for {matter}
            matter: {themes} | {themes} in {place} | {themes} between {state} and {state} | {themes} of {state} | {themes} and {themes}
            themes: the trade talks | the border question | the price of {good} | the fishing dispute | the coming elections | the railway project | the credit
                | the withdrawal of the observers | the exchange of students | the air route | the customs union | the drought | the armistice
                | the refugees' return | the harbour works | the consular convention | the arms talks | the river dam | the blockade | the cease-fire
                | the land reform | the visit of the parliamentary delegation | the radio agreement | the pilgrims' passage | the quota for {good}
            things: the shipments of {good} | {number} tons of {good} | the {adjective} proposals | the talks on {good} | the spare parts | the notes of {month}
                | the {adjective} plans | {number} {adjective} {workers} | the {workers} | the deliveries of {good} | the prisoners | the two battalions in {place}
                | the archives | the loans of {state} | the mines near {place} | the tankers | the {adjective} newspapers | the customs officers | the last reports from {place}
            share: a third | the greater part | not even half | four fifths
            were: had been delayed | had been seized at {place} | had been sent back to {place} | were of no use to anybody | had never reached {place} | were under examination
                | had been {settled} | had to be paid for in advance | were worth more than {number} million | had been bought up by {state}
            wereif: were not {settled} | were delayed again | did not arrive | were handed over to {state}
            are: are late again | lie in the harbour of {place} | have been sent back to {place} | are of no use to us | have never reached {place} | are being examined | are not for sale
                | have been {settled} | were bought up by {state} | cost more than {number} million
            settled: settled | delivered | published | examined | returned | approved by both parliaments
            who: {state} | {state} | {state} | the Government of {country} | the {adjective} party | the general staff | the governor of {place} | the union of {workers} | the mayor of {place} | the neighbouring state
                | the parliament in {place} | the central bank | the opposition | the shipping company | the army command | nobody | the bishop of {place} | public opinion in {country}
            we: we | we | I | my government | our people | our side
            wedo: have waited long enough | cannot accept the {adjective} proposals | will send {number} {workers} | want nothing but {things} | know too little of {matter} | have no quarrel with {state}
                | shall study {matter} | paid for {things} | can supply {good} | shall not give up {things} | have always been ready to {deed}
            didpast: had waited for {things} | had bought {good} from {state} | had failed to {deed} | intended to {deed} | had sent {number} {workers} to {place} | would not give way
                | had closed the road to {place} | had opened to {state} a credit of {number} million | had begun to {deed} | was losing patience | feared {matter} | had supplied {state} with {good}
                | had broken off {matter} | had been informed of {matter} | could not {deed} | counted on {state} | had moved {things} to {place} | had no interest in {matter} | was looking forward to {matter}
            does: has waited for {things} | buys {good} from {state} | fails to {deed} | intends to {deed} | has sent {number} {workers} to {place} | does not give way
                | has closed the road to {place} | opens to {state} a credit of {number} million | has begun to {deed} | is losing patience | fears {matter} | supplies {state} with {good}
                | has broken off {matter} | knows of {matter} | cannot {deed} | counts on {state} | has moved {things} to {place} | has no interest in {matter}
            would: would have to {deed} | would not {deed} | would turn to {state} | would lose those markets | might send {things} | would draw the conclusions
            will: will have to {deed} | will not {deed} | will turn to {state} | will lose those markets | may send {things} | will draw the conclusions
            wished: wished | was prepared | was not able | hesitated
            wishes: wishes | is prepared | is not able | hesitates
            judged: judged | saw | would explain
            verb: return | deliver | examine | withdraw | buy | inspect | release | publish | replace | give up | store | finance | ship
            although: although | while | even though
            when: since {month} | before the end of the year | for {number} weeks | again | in the spring | without warning | after the floods | at the last moment
            now: this year | again | since {month} | without warning | at the moment
            by: before {month} | by the end of the year | within {number} weeks | without delay
            no: no | some | much | little | a certain | as yet no
            kind: disagreement | clarity | concern | hope | impatience | news
            about: about | as to | over
            hard: difficult | useless | premature | easy | dangerous | a mistake | useful
            good: tin | wheat | rice | coal | timber | cotton | rubber | cement | copra | jute | wool | phosphates | tea | sulphur | salted fish | oranges | quinine | bicycles | locomotives | newsprint
            workers: technicians | engineers | observers | officers | surveyors | teachers | sailors | railwaymen | geologists | doctors | pilots | interpreters | students
            adjective: new | Swiss | joint | former | provincial | unofficial | secret | northern | agricultural | old | moderate | draft | liberal | revised | British | Indian
            number: two | three | four | five | six | eight | ten | twelve | fifteen | twenty | thirty | forty | sixty | eighty | ninety | two hundred | five hundred
            month: January | February | March | April | May | June | July | August | September | October | November | December
            state: the Soviet Union | the United States | France | China | India | Japan | Poland | Egypt | Indonesia | Cuba | Venezuela | Hungary | Italy | Turkey | Iran | Pakistan | Yugoslavia
                | Mexico | Brazil | Ghana | Mali | Guinea | Burma | Ceylon | Thailand | Norway | Austria | Greece | Spain | Portugal | Romania | Bulgaria | Mongolia | Algeria
            country: France | China | India | Japan | Poland | Egypt | Indonesia | Cuba | Hungary | Italy | Turkey | Iran | Pakistan | Brazil | Ghana | Norway | Austria | Greece | Romania | Algeria
            place: Moscow | Paris | Cairo | Djakarta | Delhi | Havana | Geneva | Warsaw | Prague | Budapest | Ankara | Tehran | Karachi | Rangoon | Tokyo | Seoul | Pyongyang | Peking | Rome | Vienna
                | Athens | Madrid | Lisbon | Belgrade | Sofia | Oslo | Algiers | Accra | Bamako | Caracas | Hanoi | Colombo | Bangkok | Singapore | Trieste | Beirut | Baghdad
            narration: Tea was served | The conversation was interrupted for ten minutes | The conversation lasted {number} minutes | The atmosphere was friendly throughout | It had begun to rain
                | Lunch followed at a quarter past one | The windows of the room looked on the garden | A map of the province lay on the table
                | At this point a secretary brought in a telegram | Dinner took place in a small circle
            gift: the delivery of {good} | the warm reception | the help of the {workers} | the invitation to {place} | the photographs from {place} | the frank words
            source: the Governor of {place} | the bankers of {place} | the French military attaché | the Indian Consul in {place} | the head of the {good} board | the Swiss envoy | the peasants near {place}
                | the Bishop of {place} | the Danish merchants | the editor of a newspaper in {place} | the Minister of Railways | the chief engineer
            subject: {themes} | {themes} in {place} | Talks on {good} | {themes} between {state} and {state}
            """.strip());

    private Clauses() {}
}
