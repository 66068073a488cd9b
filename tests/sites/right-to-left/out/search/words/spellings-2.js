casefileData("spellings-2",["آل",1,"بن",1,"من",1]);
