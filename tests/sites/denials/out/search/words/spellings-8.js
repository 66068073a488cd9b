casefileData("spellings-8",["Engineer",1,"ministry",3]);
