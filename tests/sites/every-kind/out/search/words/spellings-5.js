casefileData("spellings-5",["added",1,"Mayor",2,"Pilot",4,"ships",2,"talks",1,"would",2,"years",1]);
