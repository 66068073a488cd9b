casefileData("spellings-9",["according",1,"lindkvist",2,"lindqvist",2,"lyndkfyst",1,"sozhzheny",0,"yesterday",1]);
