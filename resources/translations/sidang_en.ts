<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>Arithmetic</name>
        <message numerus="yes">
            <source>rounded to %n decimal(s)</source>
            <translation>
                <numerusform>rounded to %n decimal</numerusform>
                <numerusform>rounded to %n decimals</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) count, the rules ask for at least %1.</source>
            <translation>
                <numerusform>%n mark counts, the rules ask for at least %1.</numerusform>
                <numerusform>%n marks count, the rules ask for at least %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of %n juror(s), in order %1: the middle is %2 %3</source>
            <translation>
                <numerusform>Median of %n juror, in order %1: the middle is %2 %3</numerusform>
                <numerusform>Median of %n jurors, in order %1: the middle is %2 %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Median of %n juror(s), in order %1: the middle two, (%2 + %3) ÷ 2 %4</source>
            <translation>
                <numerusform>Median of %n juror, in order %1: the middle two, (%2 + %3) ÷ 2 %4</numerusform>
                <numerusform>Median of %n jurors, in order %1: the middle two, (%2 + %3) ÷ 2 %4</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n juror(s) without the lowest (%1) and the highest (%2): %3 %4</source>
            <translation>
                <numerusform>Mean of %n juror without the lowest (%1) and the highest (%2): %3 %4</numerusform>
                <numerusform>Mean of %n jurors without the lowest (%1) and the highest (%2): %3 %4</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Mean of %n juror(s): %1 %2</source>
            <translation>
                <numerusform>Mark of %n juror: %1 %2</numerusform>
                <numerusform>Mean of %n jurors: %1 %2</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Ranking</name>
        <message numerus="yes">
            <source>%n mark(s) missing</source>
            <translation>
                <numerusform>%n mark missing</numerusform>
                <numerusform>%n marks missing</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Sentences</name>
        <message numerus="yes">
            <source>provisional: %n nominee(s) without all marks</source>
            <translation>
                <numerusform>provisional: %n nominee without all marks</numerusform>
                <numerusform>provisional: %n nominees without all marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::Header</name>
        <message numerus="yes">
            <source>%1 of %n categories complete</source>
            <translation>
                <numerusform>%1 of %n category complete</numerusform>
                <numerusform>%1 of %n categories complete</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::RankingPage</name>
        <message numerus="yes">
            <source>the first %n go to the next level</source>
            <translation>
                <numerusform>the first one goes to the next level</numerusform>
                <numerusform>the first %n go to the next level</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>sidang::StatusLine</name>
        <message numerus="yes">
            <source>%n problem(s)</source>
            <translation>
                <numerusform>%n problem</numerusform>
                <numerusform>%n problems</numerusform>
            </translation>
        </message>
    </context>
</TS>
