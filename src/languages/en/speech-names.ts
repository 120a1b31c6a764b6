const list = (words: string): readonly string[] => words.trim().split(/\s+/u);

/** Given names that leave little doubt, commonest first: they tell people from places and firms, and she from he. */
export const givenNames: Readonly<Record<"female" | "male", readonly string[]>> = {
  female:
    list(`mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty sandra margaret ashley kimberly emily
    donna michelle carol amanda melissa deborah stephanie dorothy rebecca sharon laura cynthia amy kathleen angela shirley brenda emma anna pamela
    nicole samantha katherine christine helen debra rachel carolyn janet maria catherine heather diane olivia julie joyce victoria ruth virginia
    lauren kelly christina joan evelyn judith andrea hannah megan cheryl jacqueline martha madison teresa gloria sara janice ann kathryn abigail
    sophia frances jean alice judy isabella julia grace amber denise danielle marilyn beverly charlotte natalie theresa diana brittany kayla alexis
    lori marie hillary ivanka melania michele nikki condoleezza huma debbie claire anne jane lucy kate jenny eva elena irina olga svetlana natalia
    tatiana ana carmen rosa lucia sofia isabel pilar fatima aisha leila yasmin zainab mariam amina noor priya anita sunita deepa lakshmi indira mei
    ling yuki yoko akiko naomi keiko ingrid astrid greta freya sigrid helga heidi ursula angelina chiara giulia francesca giorgia valentina paola
    sylvie brigitte camille chloe amelie celine dominique monique nathalie veronique simone margot louise molly fiona siobhan aoife niamh bridget
    kirsten kirstie gemma tracey tracy zoe jo joanna joanne jan jill jodi joy hope faith ellen elaine eleanor edith esther erin erica kristen kristin
    kelli katie kathy cathy wendy tina tanya tamara tara tammy sally rose robin rita renee peggy penny paula nina nora monica miranda mindy mia
    meredith maureen maya marsha marjorie loretta leslie leah lynn kay josephine jeanne ivy irene hazel gwen gina gail florence ella eileen
    daisy daphne cindy carrie candace bonnie beth becky audrey annie alison allison agnes ada vivian vera vanessa ursula sonia sheila serena
    selina ruby rhonda phyllis oprah nadia mercedes maxine kirstjen kellyanne jocelyn jeanette ilhan elise dianne dina carly brooke bernadette`),
  male: list(`james robert john michael david william richard joseph thomas christopher charles daniel matthew anthony mark donald steven andrew
    paul joshua kenneth kevin brian george timothy ronald jason edward jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott
    brandon benjamin samuel gregory alexander patrick frank raymond jack dennis jerry tyler aaron jose adam nathan henry zachary douglas peter kyle
    noah ethan jeremy christian walter keith austin roger terry sean gerald carl dylan harold jordan jesse bryan lawrence arthur gabriel bruce logan
    billy joe alan juan elijah willie albert wayne randy mason vincent liam roy bobby caleb bradley russell lucas philip phillip eugene barack bernie
    ted marco mitt newt rand jeb mike bill bob jim tim tom dan steve greg jeff ben chris matt dave ron ken rick ray sam tony fred andy alex doug
    harry karl lindsey mitch chuck rudy reince corey paul vladimir dmitry sergei sergey ivan boris mikhail nikolai yuri igor oleg viktor volodymyr
    carlos luis miguel pedro jorge javier manuel francisco antonio fernando diego pablo rafael ricardo alejandro mohammed muhammad mohamed ahmed ali
    hassan hussein omar khalid ibrahim yusuf mahmoud abdul hamid rahul raj amit sanjay arjun vikram narendra rajesh anil suresh ravi hiroshi kenji
    takashi satoshi shinzo hans klaus jurgen wolfgang dieter friedrich ernst olaf per lars sven erik bjorn anders nils giovanni giuseppe marco luca
    matteo francesco paolo roberto alessandro pierre jean-luc jacques francois emmanuel nicolas laurent olivier michel guillaume nigel
    graham simon ian neil colin stuart gordon malcolm alistair callum hamish gareth rhys declan ciaran padraig owen evan hugh hugo ralph howard
    harvey herbert herman hank guy glenn gus frederick franklin ernest elliot elliott edwin edgar earl duncan dwight dustin drew dominic derek dean
    darren darrell cory clyde clifford clarence chad cedric calvin byron brett brent brad blake barry arnold abraham abdullah adrian allan allen
    alfred alvin leo leon leonard leroy lee lewis lloyd louis luke marcus mario marshall martin marvin maurice max melvin milton mitchell nate neal
    ned norman oliver oscar otto perry quentin randall reed reginald rex rob rodney roland ross rupert russ seth shane shaun sidney spencer stan
    stanley stuart theodore toby todd travis trevor troy victor vince warren wesley wilbur winston xavier zach jared sheldon jake josh ari doug
    danny eddie jimmy johnny kirk kurt lance nick pete phil ricky rod ronnie sonny steven tommy vernon wade elon satya sundar jamie`),
};
