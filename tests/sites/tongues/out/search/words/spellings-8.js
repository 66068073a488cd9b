casefileData("spellings-8",["December",1,"оставила",2]);
